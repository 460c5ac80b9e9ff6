import actors from '../../data/codebook/actors.json'
import codebook from '../../data/codebook/codebook.json'
import blameFrance from '../../data/codebook/cues/blame_france.json'
import civilianHarmRights from '../../data/codebook/cues/civilian_harm_rights.json'
import diplomaticRupture from '../../data/codebook/cues/diplomatic_rupture.json'
import frenchCase from '../../data/codebook/cues/french_case.json'
import informationWar from '../../data/codebook/cues/information_war.json'
import internationalLawUn from '../../data/codebook/cues/international_law_un.json'
import neocolonialism from '../../data/codebook/cues/neocolonialism.json'
import regimeLegitimacy from '../../data/codebook/cues/regime_legitimacy.json'
import regionalPanafrican from '../../data/codebook/cues/regional_panafrican.json'
import resourcesEconomy from '../../data/codebook/cues/resources_economy.json'
import russia from '../../data/codebook/cues/russia.json'
import sovereignty from '../../data/codebook/cues/sovereignty.json'
import terrorism from '../../data/codebook/cues/terrorism.json'
import withdrawal from '../../data/codebook/cues/withdrawal.json'

const CUES: readonly { readonly id: string }[] = [
  blameFrance,
  civilianHarmRights,
  diplomaticRupture,
  frenchCase,
  informationWar,
  internationalLawUn,
  neocolonialism,
  regimeLegitimacy,
  regionalPanafrican,
  resourcesEconomy,
  russia,
  sovereignty,
  terrorism,
  withdrawal,
]

/**
 * The project's codebook as its files hold it, put together: `codebook.json` has the order of the cues. Imported and not read,
 * so that it is there in the server's bundle, in workers and on the command line alike.
 */
export const SOURCE: unknown = {
  ...codebook,
  cues: codebook.cues.map((id) => CUES.find((cue) => cue.id === id) ?? { id }),
  actors,
}
