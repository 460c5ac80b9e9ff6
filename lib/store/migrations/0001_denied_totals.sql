DELETE FROM "total";--> statement-breakpoint
ALTER TABLE "total" DROP CONSTRAINT "total_reading_cue_pk";--> statement-breakpoint
ALTER TABLE "total" ADD COLUMN "denied" boolean NOT NULL;--> statement-breakpoint
ALTER TABLE "total" ADD CONSTRAINT "total_reading_cue_denied_pk" PRIMARY KEY("reading","cue","denied");--> statement-breakpoint
INSERT INTO "total" ("reading", "cue", "denied", "own", "quoted", "reported", "scare", "unknown")
SELECT "reading", "cue", "polarity" IN ('negated', 'denied'),
  count(*) FILTER (WHERE "voice" = 'own'), count(*) FILTER (WHERE "voice" = 'quoted'),
  count(*) FILTER (WHERE "voice" = 'reported'), count(*) FILTER (WHERE "voice" = 'scare'),
  count(*) FILTER (WHERE "voice" = 'unknown')
FROM "hit" WHERE "kind" = 'cue' AND "strength" = 'core' GROUP BY 1, 2, 3;
