package org.assay.reading;

import java.util.List;

/**
 * What one document says. Every list is in order of position; spans refer to the input's text.
 *
 * @param language of the text by its code of two letters, or {@code und} when there is too little text to tell
 * @param notice   what the reader of this reading must know, such as that the language cannot be read: a sentence;
 *                 empty when there is nothing
 */
public record Reading(List<Sentence> sentences, List<Mention> mentions, List<TimeExpression> times,
		List<Figure> figures, List<Attribution> attributions, List<Claim> claims, String language,
		String notice) {

	public Reading {
		sentences = List.copyOf(sentences);
		mentions = List.copyOf(mentions);
		times = List.copyOf(times);
		figures = List.copyOf(figures);
		attributions = List.copyOf(attributions);
		claims = List.copyOf(claims);
	}
}
