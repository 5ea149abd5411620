CREATE TABLE "most_read" (
	"over" text NOT NULL,
	"position" smallint NOT NULL,
	"story_id" uuid NOT NULL,
	"since" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "most_read_over_position_pk" PRIMARY KEY("over","position")
);
--> statement-breakpoint
CREATE TABLE "story_view_days" (
	"story_id" uuid NOT NULL,
	"day" date NOT NULL,
	"visitor" text NOT NULL,
	"views" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "story_view_days_story_id_day_visitor_pk" PRIMARY KEY("story_id","day","visitor")
);
--> statement-breakpoint
CREATE TABLE "story_views" (
	"story_id" uuid NOT NULL,
	"hour" timestamp with time zone NOT NULL,
	"visitor" text NOT NULL,
	"views" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "story_views_story_id_hour_visitor_pk" PRIMARY KEY("story_id","hour","visitor")
);
--> statement-breakpoint
CREATE TABLE "view_keys" (
	"day" date PRIMARY KEY NOT NULL,
	"key" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "view_marks" (
	"mark" text PRIMARY KEY NOT NULL,
	"until" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "link_blocks" (
	"id" uuid PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"value" text NOT NULL,
	"reason" text DEFAULT '' NOT NULL,
	"by_id" uuid,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "link_blocks_what" UNIQUE("kind","value")
);
--> statement-breakpoint
CREATE TABLE "passages" (
	"story_id" uuid NOT NULL,
	"paragraph" integer NOT NULL,
	"edition" integer NOT NULL,
	"hash" text NOT NULL,
	"text" text NOT NULL,
	"made_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "passages_story_id_paragraph_edition_pk" PRIMARY KEY("story_id","paragraph","edition"),
	CONSTRAINT "passages_words" UNIQUE("story_id","paragraph","hash")
);
--> statement-breakpoint
CREATE TABLE "short_link_changes" (
	"id" uuid PRIMARY KEY NOT NULL,
	"link_id" uuid NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	"by_id" uuid,
	"what" text NOT NULL,
	"from" text DEFAULT '' NOT NULL,
	"to" text DEFAULT '' NOT NULL
);
--> statement-breakpoint
CREATE TABLE "short_link_sources" (
	"link_id" uuid NOT NULL,
	"day" date NOT NULL,
	"kind" text NOT NULL,
	"value" text NOT NULL,
	"clicks" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "short_link_sources_link_id_day_kind_value_pk" PRIMARY KEY("link_id","day","kind","value")
);
--> statement-breakpoint
ALTER TABLE "short_links" ADD COLUMN "target" text;--> statement-breakpoint
ALTER TABLE "short_links" ADD COLUMN "looks_like" text;--> statement-breakpoint
ALTER TABLE "short_links" ADD COLUMN "utm" jsonb DEFAULT '{}'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "short_links" ADD COLUMN "version" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "most_read" ADD CONSTRAINT "most_read_story_id_articles_id_fk" FOREIGN KEY ("story_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "story_view_days" ADD CONSTRAINT "story_view_days_story_id_articles_id_fk" FOREIGN KEY ("story_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "story_views" ADD CONSTRAINT "story_views_story_id_articles_id_fk" FOREIGN KEY ("story_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "link_blocks" ADD CONSTRAINT "link_blocks_by_id_people_id_fk" FOREIGN KEY ("by_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "passages" ADD CONSTRAINT "passages_story_id_articles_id_fk" FOREIGN KEY ("story_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "short_link_changes" ADD CONSTRAINT "short_link_changes_link_id_short_links_id_fk" FOREIGN KEY ("link_id") REFERENCES "public"."short_links"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "short_link_changes" ADD CONSTRAINT "short_link_changes_by_id_people_id_fk" FOREIGN KEY ("by_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "short_link_sources" ADD CONSTRAINT "short_link_sources_link_id_short_links_id_fk" FOREIGN KEY ("link_id") REFERENCES "public"."short_links"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "story_views_hour" ON "story_views" USING btree ("hour");--> statement-breakpoint
CREATE INDEX "view_marks_until" ON "view_marks" USING btree ("until");--> statement-breakpoint
CREATE INDEX "short_link_changes_link" ON "short_link_changes" USING btree ("link_id","at");--> statement-breakpoint
ALTER TABLE "short_links" ADD CONSTRAINT "short_links_looksLike_unique" UNIQUE("looks_like");