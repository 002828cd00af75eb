package org.assay.comparison.relations;

import java.util.List;

/**
 * Finds relations of one type between the documents of one story. A rule has no state and gives the same answer for the
 * same documents; it decides by the parts of claims, never by likeness alone, and says why.
 *
 * @since 0.1
 */
public interface RelationRule {

	/** Stable id, such as {@code relation.hedge-dropped}; judgements carry it. */
	String id();

	/** What it found, in any order; never null. */
	List<TypedRelation> find(Story story);
}
