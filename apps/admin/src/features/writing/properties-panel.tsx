"use client";

import { Card } from "@gongji/ui/card";
import { Combobox } from "@gongji/ui/combobox";
import { Field } from "@gongji/ui/field";
import { NativeSelect } from "@gongji/ui/native-select";
import { Textarea } from "@gongji/ui/textarea";
import { useDraftField, useSession } from "#lib/article-session/article-session.tsx";
import { fieldId } from "#lib/field-ids.ts";
import { useMessages } from "#lib/messages-context.tsx";
import { useTaxonomy } from "#lib/use-taxonomy.ts";
import { OwnerField } from "./owner-field.tsx";
import { ReviewField } from "./review-field.tsx";
import { SlugField } from "./slug-field.tsx";
import { SpanFields } from "./span-fields.tsx";

const DISCLAIMER_MAX_LENGTH = 500;
const TOPICS_MAX = 10;

/** Where an answer holds, on which shelf it stands, from when to when, and when to look again. */
export function PropertiesPanel() {
  const { common, writing: t } = useMessages();
  const taxonomy = useTaxonomy();
  const editable = useSession((session) => session.article.abilities.edit);
  const [regionCode, setRegionCode] = useDraftField("regionCode");
  const [categoryKey, setCategoryKey] = useDraftField("categoryKey");
  const [topicKeys, setTopicKeys] = useDraftField("topicKeys");
  const [disclaimer, setDisclaimer] = useDraftField("disclaimer");
  const over = (disclaimer ?? "").trim().length - DISCLAIMER_MAX_LENGTH;
  return (
    <Card id="properties" heading={t.properties}>
      <div className="grid items-start gap-x-5 gap-y-4 md:grid-cols-2">
        <Field id={fieldId("regionCode")} label={t.fields.regionCode} hint={t.regionHint}>
          {(control) => (
            <Combobox
              comma={common.comma}
              colon={common.colon}
              id={control.id}
              describedBy={control["aria-describedby"]}
              label={t.fields.regionCode}
              options={taxonomy.regions}
              values={[regionCode]}
              onChoose={setRegionCode}
              placeholder={t.searchRegion}
              searchLabel={t.searchRegion}
              emptyText={common.nothingFound}
              disabled={!editable}
            />
          )}
        </Field>
        <Field id={fieldId("categoryKey")} label={t.fields.categoryKey}>
          {(control) => (
            <NativeSelect
              {...control}
              value={categoryKey ?? ""}
              disabled={!editable}
              onChange={(event) => setCategoryKey(event.target.value || null)}
            >
              <option value="">{t.chooseCategory}</option>
              {taxonomy.categories.map(({ value, label }) => (
                <option key={value} value={value}>
                  {label}
                </option>
              ))}
            </NativeSelect>
          )}
        </Field>
        <Field id={fieldId("topicKeys")} label={t.fields.topicKeys}>
          {(control) => (
            <Combobox
              comma={common.comma}
              colon={common.colon}
              id={control.id}
              label={t.fields.topicKeys}
              multiple
              options={taxonomy.topics}
              values={topicKeys}
              onChoose={(key) => {
                if (topicKeys.includes(key)) setTopicKeys(topicKeys.filter((other) => other !== key));
                else if (topicKeys.length < TOPICS_MAX) setTopicKeys([...topicKeys, key]);
              }}
              placeholder={t.chooseTopics}
              searchLabel={t.searchTopics}
              emptyText={common.nothingFound}
              disabled={!editable}
            />
          )}
        </Field>
        <ReviewField />
        <SpanFields />
        <OwnerField />
        <SlugField />
        <Field
          id={fieldId("disclaimer")}
          className="md:col-span-2"
          label={t.fields.disclaimer}
          hint={t.disclaimerHint}
          error={over > 0 ? t.tooLong(over) : null}
        >
          {(control) => (
            <Textarea
              {...control}
              className="min-h-16"
              value={disclaimer ?? ""}
              readOnly={!editable}
              onChange={(event) => setDisclaimer(event.target.value === "" ? null : event.target.value)}
            />
          )}
        </Field>
      </div>
    </Card>
  );
}
