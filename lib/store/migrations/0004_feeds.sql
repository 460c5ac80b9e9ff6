CREATE TABLE "feed" (
	"key" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "feed_key_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"url" text NOT NULL,
	"title" text NOT NULL,
	"settings" jsonb NOT NULL,
	"etag" text,
	"last_modified" text,
	"seen" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"checked_at" timestamp with time zone,
	"failure" jsonb,
	"removed_at" timestamp with time zone,
	CONSTRAINT "feed_url_unique" UNIQUE("url")
);
