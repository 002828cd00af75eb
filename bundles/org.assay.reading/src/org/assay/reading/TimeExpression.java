package org.assay.reading;

import org.assay.text.Span;

/**
 * Words that state a time.
 *
 * @param value      TIMEX3 value, such as {@code 2025-02-24}, {@code 2025-02-25T05:45}, {@code PXW}, {@code 2024-Q4}
 * @param anchor     the date it was worked out from, ISO 8601, or empty when it stands by itself
 * @param arithmetic how it was worked out, in words, such as "last Monday on or before Wed 26 Feb 2025"
 */
public record TimeExpression(Span span, TimexType type, String value, String anchor, String arithmetic, Why why) {
}
