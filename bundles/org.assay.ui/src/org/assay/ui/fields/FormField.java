package org.assay.ui.fields;

import java.util.List;
import java.util.Optional;
import org.assay.text.Span;

/** One field of a {@link Form}. It may hold something wrong while it is typed. UI thread only. */
public interface FormField {

	/** How a value is entered. */
	enum Shape {
		/** One line. */
		words,
		/** Several lines. */
		longWords,
		/** One of {@link FormField#choices()}. */
		choice,
		/** {@code true} or {@code false}. */
		flag,
		/** No value: only words of the article. */
		place
	}

	/** Name of the field within its group, for tests and programs. */
	String key();

	/** For people. */
	String label();

	/** Heading it stands under; empty for none. Fields of one group follow each other. */
	String group();

	Shape shape();

	/** The values to choose from, as they are shown; empty when there is no choice. */
	List<String> choices();

	/** Whether it names somebody whom the case may know. */
	default boolean isName() {
		return false;
	}

	/**
	 * The names that the case knows and that fit what was typed so far, the likeliest first; none where it {@link #isName() is no name}.
	 * Asked for with every key.
	 */
	default List<String> known(String typed) {
		return List.of();
	}

	/** What is entered now; empty when nothing is. */
	String value();

	/** Keeps what was typed or chosen; it may be wrong still. */
	void set(String value);

	/** What is wrong with the value, as a sentence that says what to do. */
	Optional<String> problem();

	/** The value in words, such as "Mon 24 Feb 2025"; empty when it says so itself or is wrong. */
	String meaning();

	/** Whether it can be taken from words that are selected in the article. */
	boolean takesWords();

	/** The words of the article that it rests on, in order; empty when it rests on none of its own. */
	List<Span> spans();

	/** Those words as they are printed; empty when there are none. */
	String quoted();

	/**
	 * Takes what it says from words of the article.
	 *
	 * @param span not empty
	 * @return why it cannot, as a sentence; nothing was changed then
	 */
	Optional<String> take(Span span);

	/** Whether it can do without the words that it rests on. */
	boolean canRelease();

	/** From now on it rests on no words. */
	void release();
}
