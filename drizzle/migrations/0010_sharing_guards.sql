-- Who viewed what is nobody's to know for longer than half an hour: these two tables are in no
-- log, no replica and no physical backup, and are empty after a crash.
ALTER TABLE view_marks SET UNLOGGED;
--> statement-breakpoint
ALTER TABLE view_keys SET UNLOGGED;
--> statement-breakpoint
GRANT SELECT ON most_read, passages TO reader;
--> statement-breakpoint
GRANT SELECT (kind, value) ON link_blocks TO reader;
--> statement-breakpoint
-- A link to a page elsewhere is public from the moment it is made; one to a story, when the story is.
CREATE POLICY short_links_elsewhere ON short_links FOR SELECT TO reader
  USING (article_id IS NULL AND target IS NOT NULL);
--> statement-breakpoint
-- A withdrawn story's words are withdrawn here as well.
ALTER TABLE passages ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY passages_reader ON passages FOR SELECT TO reader
  USING (EXISTS (SELECT FROM stories WHERE stories.id = passages.story_id AND stories.withdrawn_at IS NULL));
