import { isNull } from 'drizzle-orm'
import { type Event, eventSchema, type Outlet, outletSchema } from '../model/corpus'
import type { Database } from './connect'
import { event, outlet } from './schema'

export interface Definitions {
  readonly outlets: readonly Outlet[]
  readonly events: readonly Event[]
}

/** Outlets and events as they are now, without the articles: what an import is matched with. */
export async function loadDefinitions(database: Database): Promise<Definitions> {
  const outlets = await database.select().from(outlet).where(isNull(outlet.until))
  const events = await database.select().from(event).where(isNull(event.until))
  return {
    outlets: outlets.map(({ definition }) => outletSchema.parse(definition)),
    events: events.map(({ definition }) => eventSchema.parse(definition)),
  }
}
