package org.assay.ui.internal.explorer;

import java.util.List;
import java.util.Optional;
import org.assay.writeup.WriteUpFile;
import org.eclipse.emf.ecore.EObject;

/**
 * A node of the Case Explorer; an unchanging picture of the case at one moment.
 *
 * @param key      stays the same over changes
 * @param element  what it stands for, an element of the model or a {@link WriteUpFile}; null for a folder or story
 * @param text     name of the element, marked when it is unread
 * @param count    how much is left to decide in it, of a source how many judged claims held up, or empty
 * @param tooltip  more about it, or empty
 * @param isMuted  whether there is nothing to do about it
 */
record CaseNode(Kind kind, String key, Object element, String text, String count, String tooltip,
		boolean isMuted, List<CaseNode> children) {

	/** What a node is. */
	enum Kind {
		sources, documents, stories, questions, hypotheses, writeUps, story, element
	}

	/** Whether it stands for nothing but what is in it. */
	boolean isFolder() {
		return kind != Kind.element;
	}

	/** Whether it is one of the first level. */
	boolean isHeading() {
		return kind != Kind.element && kind != Kind.story;
	}

	/** What is found in it, under another name; it is opened for that, even where it was closed. */
	CaseNode found(String name, List<CaseNode> nodes) {
		return new CaseNode(kind, "found:" + key, element, name, count, tooltip, isMuted, nodes);
	}

	/** The same with other words and only some of what is in it. */
	CaseNode with(String words, List<CaseNode> nodes) {
		return new CaseNode(kind, key, element, words, count, tooltip, isMuted, nodes);
	}

	/** The element of the model that it stands for. */
	Optional<EObject> modelElement() {
		return element instanceof EObject of ? Optional.of(of) : Optional.empty();
	}
}
