-- Counts a story's ledger anew. One after the other for a story, so that the last to count has seen
-- what the others committed.
CREATE FUNCTION write_ledger(story uuid) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_advisory_xact_lock(hashtextextended('ledger:' || story, 0));
  INSERT INTO discussion_ledgers AS kept (story_id, removed, median_seconds, appeals, overturned)
  SELECT story, removals.removed, waits.median, objections.appeals, objections.overturned
  FROM (
    SELECT coalesce(jsonb_agg(
      jsonb_build_object('number', cited.number, 'version', cited.version, 'name',
        coalesce((
          SELECT rule->>'name'
          FROM standards_versions, jsonb_array_elements(rules) AS rule
          WHERE standards_versions.version = cited.version
            AND (rule->>'number')::int = cited.number
        ), ''), 'count', cited.count)
      ORDER BY cited.count DESC, cited.version, cited.number
    ), '[]') AS removed
    FROM (
      SELECT rule_number AS number, standards_version AS version, count(*)::int AS count
      FROM comments WHERE story_id = story AND state = 'removed'
      GROUP BY 1, 2
    ) AS cited
  ) AS removals, (
    SELECT round(percentile_cont(0.5) WITHIN GROUP (ORDER BY waited_seconds))::int AS median
    FROM decisions
    WHERE story_id = story AND undone_at IS NULL AND waited_seconds IS NOT NULL
  ) AS waits, (
    SELECT count(*)::int AS appeals,
      (count(*) FILTER (WHERE outcome = 'overturned'))::int AS overturned
    FROM appeals WHERE story_id = story
  ) AS objections
  ON CONFLICT (story_id) DO UPDATE SET removed = excluded.removed,
    median_seconds = excluded.median_seconds, appeals = excluded.appeals,
    overturned = excluded.overturned
  WHERE (kept.removed, kept.median_seconds, kept.appeals, kept.overturned) IS DISTINCT FROM
    (excluded.removed, excluded.median_seconds, excluded.appeals, excluded.overturned);
  IF FOUND THEN
    INSERT INTO changed_tags (tag) VALUES ('discussion:' || story);
  END IF;
END $$;
--> statement-breakpoint
CREATE FUNCTION keep_ledger() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM write_ledger(NEW.story_id);
  RETURN NULL;
END $$;
--> statement-breakpoint
-- Deferred: at the end of the transaction the comment is in its new state, and nothing is locked
-- after the ledger, so that it cannot be part of a deadlock.
CREATE CONSTRAINT TRIGGER decisions_ledger AFTER INSERT OR UPDATE OF undone_at ON decisions
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION keep_ledger();
--> statement-breakpoint
CREATE CONSTRAINT TRIGGER appeals_ledger AFTER INSERT OR UPDATE OF outcome ON appeals
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION keep_ledger();
--> statement-breakpoint
GRANT SELECT ON discussion_ledgers TO reader;
--> statement-breakpoint
ALTER TABLE discussion_ledgers ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY discussion_ledgers_reader ON discussion_ledgers FOR SELECT TO reader USING (
  EXISTS (
    SELECT FROM stories WHERE stories.id = story_id AND stories.withdrawn_at IS NULL
  )
);
--> statement-breakpoint
SELECT write_ledger(story_id)
FROM (SELECT story_id FROM decisions UNION SELECT story_id FROM appeals) AS discussed;
