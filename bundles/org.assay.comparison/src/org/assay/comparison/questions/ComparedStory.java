package org.assay.comparison.questions;

import java.util.List;
import org.assay.comparison.ComparedDocument;
import org.assay.comparison.Rate;
import org.assay.comparison.events.EventFinder;
import org.assay.comparison.events.MergedEvent;
import org.assay.comparison.origins.Origin;
import org.assay.comparison.origins.Origins;
import org.assay.comparison.relations.Meaning;
import org.assay.comparison.relations.RelationFinder;
import org.assay.comparison.relations.RelationRule;
import org.assay.comparison.relations.Story;
import org.assay.comparison.relations.TypedRelation;

/**
 * All that comparing the documents of one story gives.
 *
 * @param relations told from the document handed over first
 * @param questions that two documents or more answer
 * @param origins   of two documents or more
 * @param events    that two documents or more tell of
 * @param leftOut   how many claims were not looked at for what is said in other words, because there are too many
 */
public record ComparedStory(List<TypedRelation> relations, List<Question> questions, List<Origin> origins,
		List<MergedEvent> events, int leftOut) {
	public ComparedStory {
		relations = List.copyOf(relations);
		questions = List.copyOf(questions);
		origins = List.copyOf(origins);
		events = List.copyOf(events);
	}

	/** Without looking for what is said in other words. */
	public static ComparedStory of(List<ComparedDocument> documents, List<Rate> rates, List<RelationRule> rules) {
		return of(documents, rates, rules, Meaning.none());
	}

	/**
	 * @param documents of one story; see {@link org.assay.comparison.stories.StoryTable}
	 * @param rates     that the case holds
	 * @param meaning   finds what is said in other words
	 */
	public static ComparedStory of(List<ComparedDocument> documents, List<Rate> rates, List<RelationRule> rules,
			Meaning meaning) {
		Story story = new Story(documents, rates, meaning);
		List<TypedRelation> relations = new RelationFinder(rules).find(story);
		return new ComparedStory(relations, QuestionFinder.find(story, relations), Origins.of(documents),
				EventFinder.find(story), story.leftOut());
	}
}
