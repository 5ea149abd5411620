CREATE TABLE "article_states" (
	"state" text PRIMARY KEY NOT NULL,
	"articles" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "list_days" (
	"list_id" uuid NOT NULL,
	"day" date NOT NULL,
	"stories" integer NOT NULL,
	"changed_at" timestamp with time zone NOT NULL,
	CONSTRAINT "list_days_list_id_day_pk" PRIMARY KEY("list_id","day")
);
--> statement-breakpoint
DROP INDEX "stories_newest";--> statement-breakpoint
DROP INDEX "stories_section";--> statement-breakpoint
DROP INDEX "audit_events_subject";--> statement-breakpoint
DROP INDEX "audit_events_actor";--> statement-breakpoint
CREATE INDEX "articles_state_latest" ON "articles" USING btree ("state",coalesce("published_at", "edited_at"),"id");--> statement-breakpoint
CREATE INDEX "articles_words" ON "articles" USING gin ("headline" gin_trgm_ops,"slug" gin_trgm_ops);--> statement-breakpoint
CREATE INDEX "stories_kind" ON "stories" USING btree ("kind","first_published_at","id") WHERE withdrawn_at is null;--> statement-breakpoint
CREATE INDEX "stories_headline" ON "stories" USING gin ("headline" gin_trgm_ops);--> statement-breakpoint
CREATE INDEX "audit_events_action" ON "audit_events" USING btree ("action","seq");--> statement-breakpoint
CREATE INDEX "story_search_newest" ON "story_search" USING btree ("first_published_at","story_id");--> statement-breakpoint
CREATE INDEX "short_links_newest" ON "short_links" USING btree ("created_at","id");--> statement-breakpoint
CREATE INDEX "stories_newest" ON "stories" USING btree ("first_published_at","id") WHERE withdrawn_at is null;--> statement-breakpoint
CREATE INDEX "stories_section" ON "stories" USING btree ("section_id","first_published_at","id") WHERE withdrawn_at is null;--> statement-breakpoint
CREATE INDEX "audit_events_subject" ON "audit_events" USING btree ("subject_id","seq");--> statement-breakpoint
CREATE INDEX "audit_events_actor" ON "audit_events" USING btree ("actor_id","seq");