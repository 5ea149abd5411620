GRANT SELECT ON list_days TO reader;
--> statement-breakpoint
-- Whoever changes what is counted takes turns from here to the commit: two that met in two counts,
-- each in its own order, would wait for each other for ever.
CREATE FUNCTION take_turn_counting() RETURNS void LANGUAGE sql AS $$
  SELECT pg_advisory_xact_lock(hashtextextended('counts', 0))
$$;
--> statement-breakpoint
-- The zone whose days are counted: the publication's, or UTC where none was set.
CREATE FUNCTION paper_zone() RETURNS text LANGUAGE sql STABLE AS $$
  SELECT coalesce((SELECT value->>'timeZone' FROM settings WHERE key = 'site.publication'), 'UTC')
$$;
--> statement-breakpoint
-- Adds and takes away what one statement did to the rows of a list. Its arguments: the lists a row
-- stands in, which rows count, and when a row was last changed.
CREATE FUNCTION count_list_days() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  part CONSTANT text := format(
    'SELECT unnest(%s) AS list_id, first_published_at, %%s AS step, %%s AS changed_at FROM %%I WHERE %s',
    TG_ARGV[0], TG_ARGV[1]);
  steps text[] := '{}';
BEGIN
  -- The zone is read after the wait: nothing is counted under one that was changed meanwhile.
  PERFORM take_turn_counting();
  IF TG_OP <> 'INSERT' THEN steps := steps || format(part, '-1', 'now()', 'were'); END IF;
  IF TG_OP <> 'DELETE' THEN steps := steps || format(part, '1', TG_ARGV[2], 'are'); END IF;
  EXECUTE format(
    'INSERT INTO list_days AS kept (list_id, day, stories, changed_at)
     SELECT list_id, (first_published_at AT TIME ZONE %L)::date AS day, sum(step), max(changed_at)
     FROM (%s) steps GROUP BY list_id, day
     ON CONFLICT (list_id, day) DO UPDATE SET stories = kept.stories + excluded.stories,
       changed_at = greatest(kept.changed_at, excluded.changed_at)',
    paper_zone(), array_to_string(steps, ' UNION ALL '));
  RETURN NULL;
END $$;
--> statement-breakpoint
DO $$
DECLARE
  counted record;
  operation record;
BEGIN
  FOR counted IN SELECT * FROM (VALUES
    ('stories', 'ARRAY[''00000000-0000-0000-0000-000000000000''::uuid, section_id]', 'withdrawn_at IS NULL', 'updated_at'),
    ('story_authors', 'ARRAY[author_id]', 'true', 'first_published_at'),
    ('story_dossiers', 'ARRAY[dossier_id]', 'true', 'first_published_at'),
    ('story_tags', 'ARRAY[tag_id]', 'true', 'first_published_at')
  ) t (name, lists, rows, changed) LOOP
    FOR operation IN SELECT * FROM (VALUES
      ('insert', 'NEW TABLE AS are'),
      ('update', 'OLD TABLE AS were NEW TABLE AS are'),
      ('delete', 'OLD TABLE AS were')
    ) o (name, seen) LOOP
      EXECUTE format(
        'CREATE TRIGGER %I AFTER %s ON %I REFERENCING %s FOR EACH STATEMENT
         EXECUTE FUNCTION count_list_days(%L, %L, %L)',
        counted.name || '_days_' || operation.name, operation.name, counted.name, operation.seen,
        counted.lists, counted.rows, counted.changed);
    END LOOP;
  END LOOP;
END $$;
--> statement-breakpoint
-- All of it anew: what the rows say now, in the zone the publication has now.
CREATE FUNCTION recount_list_days() RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  PERFORM take_turn_counting();
  DELETE FROM list_days;
  INSERT INTO list_days (list_id, day, stories, changed_at)
  SELECT list_id, (first_published_at AT TIME ZONE zone)::date AS day, count(*), max(changed_at)
  FROM (
    SELECT unnest(ARRAY['00000000-0000-0000-0000-000000000000'::uuid, section_id]) AS list_id,
      first_published_at, updated_at AS changed_at FROM stories WHERE withdrawn_at IS NULL
    UNION ALL SELECT author_id, first_published_at, first_published_at FROM story_authors
    UNION ALL SELECT dossier_id, first_published_at, first_published_at FROM story_dossiers
    UNION ALL SELECT tag_id, first_published_at, first_published_at FROM story_tags
  ) listed, paper_zone() zone
  GROUP BY list_id, day;
END $$;
--> statement-breakpoint
SELECT recount_list_days();
--> statement-breakpoint
CREATE FUNCTION count_article_states() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  steps text[] := '{}';
BEGIN
  IF TG_OP = 'UPDATE' THEN
    -- Most updates are somebody writing: they change no state and wait for nobody.
    PERFORM FROM were JOIN are USING (id) WHERE were.state <> are.state;
    IF NOT FOUND THEN RETURN NULL; END IF;
  END IF;
  PERFORM take_turn_counting();
  IF TG_OP <> 'INSERT' THEN steps := steps || 'SELECT state, -1 AS step FROM were'::text; END IF;
  IF TG_OP <> 'DELETE' THEN steps := steps || 'SELECT state, 1 AS step FROM are'::text; END IF;
  EXECUTE format(
    'INSERT INTO article_states AS kept (state, articles)
     SELECT state, sum(step) FROM (%s) steps GROUP BY state
     ON CONFLICT (state) DO UPDATE SET articles = kept.articles + excluded.articles',
    array_to_string(steps, ' UNION ALL '));
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER articles_states_insert AFTER INSERT ON articles
  REFERENCING NEW TABLE AS are FOR EACH STATEMENT EXECUTE FUNCTION count_article_states();
--> statement-breakpoint
CREATE TRIGGER articles_states_update AFTER UPDATE ON articles
  REFERENCING OLD TABLE AS were NEW TABLE AS are FOR EACH STATEMENT EXECUTE FUNCTION count_article_states();
--> statement-breakpoint
CREATE TRIGGER articles_states_delete AFTER DELETE ON articles
  REFERENCING OLD TABLE AS were FOR EACH STATEMENT EXECUTE FUNCTION count_article_states();
--> statement-breakpoint
INSERT INTO article_states (state, articles) SELECT state, count(*) FROM articles GROUP BY state;
