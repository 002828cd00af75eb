package org.assay.search.internal.lucene;

/** Names of the fields of the index. A change of what they hold asks for a new {@link #FORMAT}. */
final class Fields {
	/** An index of another format is made anew. */
	static final String FORMAT = "1";
	/** Id of the unit, on all that belongs to it. */
	static final String UNIT = "unit";
	/** On the one record of each unit that is no entry. */
	static final String STAMP = "stamp";
	static final String KIND = "kind";
	static final String ID = "id";
	static final String VERDICT = "verdict";
	/** The words, with their places. */
	static final String TEXT = "text";
	/** The figures in the words, each as one token, with their places. */
	static final String AMOUNT = "amount";
	static final String TITLE = "title";
	static final String ABOUT = "about";
	static final String BY = "by";
	static final String SPEAKER = "speaker";
	/** First day of publication, and of the time an entry stands for. */
	static final String PUBLISHED = "published";
	static final String WHEN = "when";
	/** Number and unit of figures, as ranges. */
	static final String SUM = "sum";
	/** What comes first among what fits alike. */
	static final String ORDER = "order";
	/** Kept to be shown. */
	static final String WORDS = "words";
	static final String SPANS = "spans";
	static final String SHOWN_TITLE = "shownTitle";
	static final String SHOWN_BY = "shownBy";
	static final String SHOWN_DATE = "shownDate";

	private Fields() {
	}
}
