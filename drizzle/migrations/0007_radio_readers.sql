ALTER TABLE programmes ADD CONSTRAINT programmes_length CHECK (minutes BETWEEN 1 AND 1440);
--> statement-breakpoint
ALTER TABLE programmes ADD CONSTRAINT programmes_start CHECK (start_minute BETWEEN 0 AND 1439);
--> statement-breakpoint
-- What is planned is public from the moment it is saved; a closed stream's address is not.
GRANT SELECT ON streams, programmes TO reader;
--> statement-breakpoint
ALTER TABLE streams ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY streams_reader ON streams FOR SELECT TO reader USING (NOT is_closed);
