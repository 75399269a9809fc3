-- The images of a text that a preview link shows.
CREATE VIEW "preview"."image" AS
SELECT a."edition_id", s."image_id"
FROM "preview"."article" a JOIN "edition_image" s ON s."edition_id" = a."edition_id";
GRANT SELECT ON "preview"."image" TO "gongji_preview";
