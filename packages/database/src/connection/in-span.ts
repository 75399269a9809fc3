import {
  type Attributes,
  INVALID_SPAN_CONTEXT,
  ProxyTracerProvider,
  type Span,
  SpanStatusCode,
  type Tracer,
  trace,
} from "@opentelemetry/api";

const NAME = "gongji";
/** What work is given to write on while nobody traces. */
const UNTRACED = trace.wrapSpanContext(INVALID_SPAN_CONTEXT);

/** The tracer, while somebody traces. */
function openTracer(): Tracer | undefined {
  const provider = trace.getTracerProvider();
  return provider instanceof ProxyTracerProvider
    ? provider.getDelegateTracer(NAME)
    : provider.getTracer(NAME);
}

/**
 * Runs work as a span of the trace it belongs to; while nobody traces, it is only run. Of an error its kind is told and
 * nothing else: messages can hold what somebody wrote.
 */
export function inSpan<T>(
  name: string,
  attributes: Attributes,
  work: (span: Span) => Promise<T>,
): Promise<T> {
  const tracer = openTracer();
  if (!tracer) return work(UNTRACED);
  return tracer.startActiveSpan(name, { attributes }, async (span) => {
    try {
      return await work(span);
    } catch (error) {
      span.setStatus({ code: SpanStatusCode.ERROR });
      span.setAttribute("error.type", error instanceof Error ? error.name : typeof error);
      throw error;
    } finally {
      span.end();
    }
  });
}
