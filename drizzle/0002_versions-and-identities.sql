CREATE TABLE `source_identity` (
	`source_id` text PRIMARY KEY NOT NULL,
	`identity` text NOT NULL,
	`salt` text NOT NULL,
	`folded` text NOT NULL
);
--> statement-breakpoint
DROP INDEX `article_version_text`;--> statement-breakpoint
CREATE INDEX `article_version_text` ON `article_version` (`text_hash`);