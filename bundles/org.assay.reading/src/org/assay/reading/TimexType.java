package org.assay.reading;

/** TIMEX3 types. The exchange format writes them in capitals. */
public enum TimexType {
	date, time, duration, set
}
