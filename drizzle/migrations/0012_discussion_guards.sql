-- All that readers' queries see of whoever signs in: the public side of people with a comment that
-- was published. The view reads with its owner's rights; security_barrier keeps a condition of the
-- asking query from being tried on rows that the view leaves out.
CREATE VIEW commenters WITH (security_barrier) AS
  SELECT people.id, people.name, people.role <> 'reader' AS is_staff
  FROM people
  WHERE EXISTS (
    SELECT FROM comments
    WHERE comments.author_id = people.id AND comments.state = 'published'
  );
--> statement-breakpoint
GRANT SELECT ON commenters TO reader;
--> statement-breakpoint
-- Everything of a comment that may be public: not the withheld words, nor what finds repeats and networks.
GRANT SELECT (id, story_id, parent_id, author_id, text, state, version, created_at, published_at,
  edited_at, rule_number, standards_version, recommendations, replies, is_listed, picked_at)
  ON comments TO reader;
--> statement-breakpoint
ALTER TABLE comments ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
-- stories is itself under its policy here: nothing is said under a story that readers cannot see.
CREATE POLICY comments_reader ON comments FOR SELECT TO reader USING (
  state IN ('published', 'removed', 'deleted') AND published_at IS NOT NULL
  AND EXISTS (
    SELECT FROM stories WHERE stories.id = comments.story_id AND stories.withdrawn_at IS NULL
  )
);
--> statement-breakpoint
-- The ledger under a discussion: what was decided and how long it took, never who decided or about whom.
GRANT SELECT (story_id, kind, at, rule_number, standards_version, waited_seconds, undone_at)
  ON decisions TO reader;
--> statement-breakpoint
GRANT SELECT (story_id, outcome, at, decided_at) ON appeals TO reader;
--> statement-breakpoint
GRANT SELECT (scope, section_id, story_id, mode, closes_after_days, reason)
  ON discussion_settings TO reader;
--> statement-breakpoint
GRANT SELECT (version, published_at, change, intro, rules) ON standards_versions TO reader;
--> statement-breakpoint
ALTER TABLE standards_versions ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY standards_versions_reader ON standards_versions FOR SELECT TO reader
  USING (published_at <= now());
--> statement-breakpoint
-- A removal cites a rule of a version: what it said then stays what it said.
CREATE FUNCTION refuse_standards_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' AND NEW.version = OLD.version AND NEW.published_at = OLD.published_at
    AND NEW.change = OLD.change AND NEW.intro = OLD.intro AND NEW.rules = OLD.rules THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION 'a published version of the standards is never changed or removed'
    USING ERRCODE = 'insufficient_privilege';
END $$;
--> statement-breakpoint
CREATE TRIGGER standards_versions_keep BEFORE UPDATE OR DELETE ON standards_versions
  FOR EACH ROW EXECUTE FUNCTION refuse_standards_change();
--> statement-breakpoint
-- What every publication begins with; the newsroom publishes further versions.
INSERT INTO standards_versions (version, change, intro, rules) VALUES (1,
  'The first version.',
  'These rules are for everyone who writes under our stories, and for us when we judge what was written. A comment is removed for breaking one of them and for nothing else: being wrong, blunt or against us breaks none. Whoever wrote a removed comment is told which rule it was, and may ask once for a second look by somebody else.',
  $rules$[
    {"number": 1, "name": "Argue with the point, not with the person", "text": "Take apart what somebody says as thoroughly as you like. Insults, mockery of who they are and hounding them from thread to thread end the conversation."},
    {"number": 2, "name": "No contempt for groups of people", "text": "Nobody is worth less for where they come from, what they look like, what they believe, whom they love, their sex, their age or their health. Comments that say or suggest it are removed."},
    {"number": 3, "name": "No threats, and no wish for harm", "text": "Do not threaten anybody, do not wish them hurt, and do not praise those who hurt others. What sounds like a real danger is passed on to those who can help."},
    {"number": 4, "name": "Leave private lives private", "text": "Do not publish where somebody lives, how to reach them, their papers or their pictures, your own included. Somebody's name belongs here when the story is about what they do in public."},
    {"number": 5, "name": "Nothing that a court could come for", "text": "Do not accuse people of crimes that nobody has shown, do not name those whom the law protects, and do not comment on the guilt of somebody on trial."},
    {"number": 6, "name": "Do not pass off what is false as fact", "text": "An opinion needs no source, a claim that could hurt somebody does. Made-up quotations, forged documents and advice that endangers health are removed."},
    {"number": 7, "name": "Nothing for sale", "text": "No advertising, no referral links, no text that was written to be found by search engines, and no comment that somebody was paid for without saying so."},
    {"number": 8, "name": "Be one person, and stay with the subject", "text": "Write under one account. The same words again and again, a crowd of accounts that speak with one voice, and comments that have nothing to do with the story take the room from everybody else."}
  ]$rules$::jsonb);
