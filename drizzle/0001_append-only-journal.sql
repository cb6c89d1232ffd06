-- The journal is only added to. The third trigger is for INSERT OR REPLACE, which deletes unheard.
CREATE TRIGGER `event_never_changed` BEFORE UPDATE ON `event`
BEGIN
	SELECT RAISE(ABORT, 'the journal is append-only');
END;
--> statement-breakpoint
CREATE TRIGGER `event_never_removed` BEFORE DELETE ON `event`
BEGIN
	SELECT RAISE(ABORT, 'the journal is append-only');
END;
--> statement-breakpoint
CREATE TRIGGER `event_never_replaced` BEFORE INSERT ON `event`
WHEN EXISTS (SELECT 1 FROM `event` WHERE `seq` = NEW.`seq` OR `id` = NEW.`id`)
BEGIN
	SELECT RAISE(ABORT, 'the journal is append-only');
END;
