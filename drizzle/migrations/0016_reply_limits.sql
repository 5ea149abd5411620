ALTER TABLE "discussion_settings" ADD COLUMN "most_replies" integer;
--> statement-breakpoint
GRANT SELECT (most_replies) ON discussion_settings TO reader;
