package org.assay.reading;

import java.util.List;

/** What one document says. Every list is in order of position; spans refer to the input's text. */
public record Reading(List<Sentence> sentences, List<Mention> mentions, List<TimeExpression> times,
		List<Figure> figures, List<Attribution> attributions, List<Claim> claims, String language) {

	public Reading {
		sentences = List.copyOf(sentences);
		mentions = List.copyOf(mentions);
		times = List.copyOf(times);
		figures = List.copyOf(figures);
		attributions = List.copyOf(attributions);
		claims = List.copyOf(claims);
	}
}
