CREATE TABLE "discussion_ledgers" (
	"story_id" uuid PRIMARY KEY NOT NULL,
	"removed" jsonb NOT NULL,
	"median_seconds" integer,
	"appeals" integer DEFAULT 0 NOT NULL,
	"overturned" integer DEFAULT 0 NOT NULL
);
--> statement-breakpoint
ALTER TABLE "discussion_ledgers" ADD CONSTRAINT "discussion_ledgers_story_id_stories_id_fk" FOREIGN KEY ("story_id") REFERENCES "public"."stories"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "comments_removed" ON "comments" USING btree ("story_id") WHERE state = 'removed';