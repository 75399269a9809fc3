/** The channel on which replicas hear that the facts have changed. */
export const FACTS_CHANNEL = "gongji_facts";
