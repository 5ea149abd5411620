CREATE TABLE "story_paragraphs" (
	"story_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"block" integer NOT NULL,
	"hash" text NOT NULL,
	CONSTRAINT "story_paragraphs_story_id_position_pk" PRIMARY KEY("story_id","position")
);
--> statement-breakpoint
ALTER TABLE "articles" ADD COLUMN "is_evergreen" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "stories" ADD COLUMN "is_evergreen" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "sections" ADD COLUMN "is_evergreen" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "story_paragraphs" ADD CONSTRAINT "story_paragraphs_story_id_articles_id_fk" FOREIGN KEY ("story_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "story_paragraphs_hash" ON "story_paragraphs" USING btree ("hash");