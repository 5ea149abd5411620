-- The readers' role. Roles belong to the cluster, so another database may have made it already.
DO $$ BEGIN
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'reader') THEN
    CREATE ROLE reader NOLOGIN;
  END IF;
EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL;
END $$;
--> statement-breakpoint
-- From Postgres 16 on, whoever makes a role may grant it and still may not become it: so always.
DO $$ BEGIN
  EXECUTE format('GRANT reader TO %I', current_user);
EXCEPTION WHEN insufficient_privilege THEN
  IF NOT pg_has_role(current_user, 'reader', 'MEMBER') THEN
    RAISE EXCEPTION 'The role "reader" was made by somebody else. As a superuser: GRANT reader TO %', quote_ident(current_user);
  END IF;
END $$;
--> statement-breakpoint
GRANT USAGE ON SCHEMA public TO reader;
--> statement-breakpoint
-- Readers see published stories and what hangs on them. The desk's tables (articles, revisions,
-- people, sessions, audit_events …) are not granted at all.
GRANT SELECT ON stories, story_authors, story_dossiers, story_tags, addresses, corrections,
  story_search, search_words, story_counts, sections, tags, dossiers, media, short_links, fronts,
  settings TO reader;
--> statement-breakpoint
GRANT SELECT (id, slug, name, role, beat, place, bio, portrait_id, is_former, created_at)
  ON authors TO reader;
--> statement-breakpoint
ALTER TABLE stories ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE corrections ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE media ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE short_links ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE settings ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
-- A withdrawn story's row is emptied by the withdrawal: what is left is its address and the reason.
CREATE POLICY stories_reader ON stories FOR SELECT TO reader USING (first_published_at <= now());
--> statement-breakpoint
CREATE POLICY corrections_reader ON corrections FOR SELECT TO reader USING (is_public AND at <= now());
--> statement-breakpoint
CREATE POLICY media_reader ON media FOR SELECT TO reader USING (public_at <= now());
--> statement-breakpoint
-- stories is itself under its policy here, so a draft's or a scheduled story's code does not exist.
CREATE POLICY short_links_reader ON short_links FOR SELECT TO reader
  USING (EXISTS (SELECT FROM stories WHERE stories.id = short_links.article_id));
--> statement-breakpoint
CREATE POLICY settings_reader ON settings FOR SELECT TO reader USING (key LIKE 'site.%');
--> statement-breakpoint
-- One search configuration for each language Postgres knows, with accents taken off first.
DO $$
DECLARE configuration text;
BEGIN
  FOR configuration IN
    SELECT cfgname FROM pg_ts_config WHERE cfgnamespace = 'pg_catalog'::regnamespace
  LOOP
    EXECUTE format('CREATE TEXT SEARCH CONFIGURATION %I (COPY = pg_catalog.%I)',
      'paper_' || configuration, configuration);
    EXECUTE format('ALTER TEXT SEARCH CONFIGURATION %I ALTER MAPPING FOR hword, hword_part, word WITH unaccent, %I',
      'paper_' || configuration,
      CASE configuration WHEN 'simple' THEN 'simple' ELSE configuration || '_stem' END);
  END LOOP;
END $$;
--> statement-breakpoint
CREATE FUNCTION chain_audit_event() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE last audit_events%ROWTYPE;
BEGIN
  -- One writer at a time, until its transaction ends: a chain has no branches.
  PERFORM pg_advisory_xact_lock(hashtextextended('audit_events', 0));
  SELECT * INTO last FROM audit_events ORDER BY seq DESC LIMIT 1;
  NEW.seq := coalesce(last.seq, 0) + 1;
  NEW.previous_hash := coalesce(last.hash, '');
  NEW.hash := audit_hash(NEW);
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE FUNCTION audit_hash(event audit_events) RETURNS text LANGUAGE sql STABLE
  SET timezone = 'UTC' AS $$
  SELECT encode(sha256(convert_to(jsonb_build_array(event.previous_hash, event.seq,
    extract(epoch FROM event.at), event.actor_id, event.action, event.subject_type,
    event.subject_id, event.detail)::text, 'UTF8')), 'hex')
$$;
--> statement-breakpoint
CREATE FUNCTION refuse_audit_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'audit events are never changed or removed' USING ERRCODE = 'insufficient_privilege';
END $$;
--> statement-breakpoint
CREATE TRIGGER audit_events_chain BEFORE INSERT ON audit_events
  FOR EACH ROW EXECUTE FUNCTION chain_audit_event();
--> statement-breakpoint
CREATE TRIGGER audit_events_keep BEFORE UPDATE OR DELETE ON audit_events
  FOR EACH ROW EXECUTE FUNCTION refuse_audit_change();
--> statement-breakpoint
CREATE TRIGGER audit_events_keep_all BEFORE TRUNCATE ON audit_events
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_audit_change();
--> statement-breakpoint
-- Fronts listen; the rows are there for those who were away. Delivered at commit, never after a rollback.
CREATE FUNCTION tell_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('longwave_changed', '');
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER changed_tags_tell AFTER INSERT ON changed_tags
  FOR EACH STATEMENT EXECUTE FUNCTION tell_changed();
