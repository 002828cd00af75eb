package org.assay.reading.times;

/** Which way the clause around an expression looks. */
enum Tense {
	past, present, future, none
}
