CREATE TABLE "programmes" (
	"id" uuid PRIMARY KEY NOT NULL,
	"title" text NOT NULL,
	"presenter" text DEFAULT '' NOT NULL,
	"description" text DEFAULT '' NOT NULL,
	"days" smallint[] NOT NULL,
	"start_minute" integer NOT NULL,
	"minutes" integer NOT NULL,
	"first_day" date NOT NULL,
	"last_day" date,
	"is_repeat" boolean DEFAULT false NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "streams" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"url" text NOT NULL,
	"format" text NOT NULL,
	"position" integer DEFAULT 0 NOT NULL,
	"is_closed" boolean DEFAULT false NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE INDEX "programmes_last_day" ON "programmes" USING btree ("last_day");