package org.assay.ui.compare.internal.graphs;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.assay.core.OpenCase;
import org.assay.core.stories.Stories;
import org.assay.core.stories.Stories.Story;
import org.assay.graph.story.CaseGraph;
import org.assay.graph.story.OriginsGraph;
import org.assay.graph.story.Within;
import org.assay.model.Case;
import org.assay.model.Document;
import org.assay.model.Question;
import org.assay.model.Verdicts;
import org.assay.model.provider.Labels;
import org.assay.ui.Dates;
import org.assay.ui.Place;
import org.assay.ui.compare.internal.Messages;
import org.assay.ui.compare.internal.stories.StoryChoice;
import org.assay.ui.compare.internal.stories.StoryChoice.Choice;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;

/**
 * Which documents go back to one origin, and through what: of those that answer the selected question, or of those that tell one
 * story. Origins are counted among reports of one thing; counted over several stories, their number would say nothing.
 */
public final class OriginsView extends GraphView {
	/** The key of the question that is selected elsewhere. */
	private static final String QUESTION = "?";
	private static final Seen NOTHING = new Seen(Optional.empty(), Optional.empty(), List.of(), "", List.of());
	private StoryChoice choice;
	/** The key of what the analyst has chosen, nothing for the first; read on another thread. */
	private volatile Optional<String> wanted = Optional.empty();
	private Seen shown = NOTHING;

	/**
	 * What the case holds at one moment.
	 *
	 * @param stories   nothing before any case was seen
	 * @param question  that is selected
	 * @param chosen    the key of what is shown
	 * @param documents whose origins are shown, unless a question is selected
	 */
	private record Seen(Optional<Stories> stories, Optional<Question> question, List<Choice> choices, String chosen,
			List<Document> documents) {

		/** Whether a story is shown, or a question of it. */
		boolean shows(Story story) {
			return question.isPresent() ? stories.flatMap(s -> s.of(question.get())).filter(story::equals).isPresent()
					: chosen.equals(story.id());
		}
	}

	@Override
	void createAbove(Composite parent) {
		choice = new StoryChoice(parent, Messages.Origins_of, Messages.Origins_ofName, this::chosen);
	}

	@Override
	Made make(OpenCase of, EObject selectedElement, Within within) {
		Seen seen = of.read(() -> seen(of.model(), selectedElement, within));
		CaseGraph graph = seen.question().map(q -> OriginsGraph.of(of, q, Dates::words, within))
				.orElseGet(() -> OriginsGraph.of(of, seen.documents(), Dates::words, within));
		return new Made(graph, () -> show(seen));
	}

	private Seen seen(Case model, EObject selected, Within within) {
		Stories stories = Stories.of(model);
		List<Document> others = model.getDocuments().stream().filter(Verdicts::stands)
				.filter(d -> stories.of(d).isEmpty()).toList();
		List<Choice> choices = new ArrayList<>();
		stories.all().forEach(s -> choices.add(new Choice(s.id(),
				NLS.bind(Messages.Origins_story, StoryChoice.called(s), within.counted(s.documents())))));
		if (!others.isEmpty()) {
			choices.add(new Choice(StoryChoice.NONE, NLS.bind(Messages.Origins_noStory, within.counted(others))));
		}
		Optional<Question> question = OriginsGraph.question(model, selected);
		question.ifPresent(q -> choices.addFirst(new Choice(QUESTION,
				NLS.bind(Messages.Origins_question, StoryChoice.cut(Labels.text(q))))));
		Optional<Story> place = story(stories, selected);
		String chosen = question.map(q -> QUESTION).or(() -> place.map(Story::id))
				.or(() -> wanted.filter(key -> choices.stream().anyMatch(c -> c.key().equals(key))))
				.orElseGet(() -> first(stories, within));
		List<Document> documents = stories.all().stream().filter(s -> s.id().equals(chosen)).findFirst()
				.map(Story::documents).orElse(others);
		return new Seen(Optional.of(stories), question, choices, chosen, documents);
	}

	/** The key of what is shown at first: the story with the most documents that are asked for, of several the first. */
	private static String first(Stories stories, Within within) {
		return stories.all().stream().max(Comparator.comparingLong(s -> within.count(s.documents())))
				.map(Story::id).orElse(StoryChoice.NONE);
	}

	/** The story of the document that an element stands in. */
	private static Optional<Story> story(Stories stories, EObject element) {
		return Optional.ofNullable(element).flatMap(Place::of).flatMap(at -> stories.of(at.document()));
	}

	private void show(Seen seen) {
		shown = seen;
		choice.offer(seen.choices());
		choice.show(seen.chosen());
	}

	@Override
	void closed() {
		choice.offer(List.of());
		shown = NOTHING;
	}

	private void chosen() {
		wanted = Optional.of(choice.chosen());
		showOf(Optional.empty());
	}

	@Override
	void follow(EObject element) {
		shown.stories().flatMap(stories -> story(stories, element)).filter(story -> !shown.shows(story))
				.ifPresent(story -> showOf(Optional.of(element)));
	}

	@Override
	String emptySentence() {
		return Messages.Origins_empty;
	}

	@Override
	String fileName() {
		return "origins";
	}
}
