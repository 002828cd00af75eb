package org.assay.reading.names;

import org.assay.reading.MentionType;
import org.assay.reading.Why;

/**
 * A name where it stands.
 *
 * @param from   its first token
 * @param to     the token after its last
 * @param title  the title or role right before it ("President"), or empty
 * @param entity the fullest name in this text of whom it stands for
 */
public record Name(int from, int to, MentionType type, String title, String entity, Why why) {

	public boolean contains(int token) {
		return from <= token && token < to;
	}

	public boolean isPerson() {
		return type == MentionType.person;
	}
}
