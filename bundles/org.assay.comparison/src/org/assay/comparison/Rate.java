package org.assay.comparison;

import java.math.BigDecimal;

/**
 * How many {@code to} one {@code from} is worth on a day.
 *
 * @param from   ISO 4217 code or unit
 * @param to     ISO 4217 code or unit
 * @param factor greater than 0
 * @param date   EDTF day
 * @param basis  where the rate is taken from
 */
public record Rate(String from, String to, BigDecimal factor, String date, String basis) {
}
