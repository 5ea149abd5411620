ALTER TABLE "changed_tags" ADD COLUMN "is_takedown" boolean DEFAULT false NOT NULL;--> statement-breakpoint
CREATE INDEX "changed_tags_at" ON "changed_tags" USING btree ("at");