package org.assay.reading.en.internal;

/** From one token to another in the tree built so far; the names are those of the models' templates. */
enum Relation {
	SELF,
	/** Head, and head of the head. */
	H, H2,
	/** Leftmost dependent, if it is on the left, and the second. */
	LMD, LMD2,
	/** Rightmost dependent, if it is on the right, and the second. */
	RMD, RMD2,
	/** Nearest dependents on the left. */
	LND, LND2,
	/** Nearest dependents on the right. */
	RND, RND2,
	/** Nearest dependents of the same head on the left. */
	LNS, LNS2,
	/** Nearest dependents of the same head on the right. */
	RNS, RNS2
}
