package org.assay.ui.compare.internal.hypotheses;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.assay.core.OpenCase;
import org.assay.core.decisions.Decisions.Words;
import org.assay.core.hypotheses.Hypotheses;
import org.assay.model.Annotation;
import org.assay.model.Claim;
import org.assay.model.Comparison;
import org.assay.ui.Place;
import org.assay.ui.WordsSource;
import org.assay.ui.parts.CaseChange;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IWorkbenchPart;

/**
 * What has been chosen to be weighed: words of articles, and elements that rest on words.
 *
 * @param elements claims, what is marked, relations
 */
record ChosenEvidence(List<Words> words, List<EObject> elements) {

	/** What is chosen in a part: words in an article, or else rows that rest on words. UI thread only. */
	static ChosenEvidence of(IWorkbenchPart part, ISelection selection) {
		WordsSource source = part == null ? null : part.getAdapter(WordsSource.class);
		return source == null ? of(selection)
				: new ChosenEvidence(source.chosenWords().stream().flatMap(p -> words(p).stream()).toList(), List.of());
	}

	/** What is selected or dragged. */
	static ChosenEvidence of(ISelection selection) {
		List<?> chosen = selection instanceof IStructuredSelection rows ? rows.toList() : List.of();
		return new ChosenEvidence(
				chosen.stream().flatMap(c -> c instanceof Place place ? words(place).stream() : Stream.empty())
						.toList(),
				chosen.stream().filter(c -> c instanceof Claim || c instanceof Annotation || c instanceof Comparison)
						.map(EObject.class::cast).toList());
	}

	private static Optional<Words> words(Place place) {
		return place.span().filter(s -> !s.isEmpty()).map(s -> new Words(place.document(), s));
	}

	boolean isEmpty() {
		return words.isEmpty() && elements.isEmpty();
	}

	/** Items of evidence that it becomes. */
	int size() {
		return words.size() + elements.size();
	}

	/** Adds it to the evidence of a case as one change, in the background. */
	void add(OpenCase open, String label) {
		CaseChange.run(open, label, () -> {
			Hypotheses hypotheses = new Hypotheses(open);
			if (!words.isEmpty()) {
				hypotheses.addWords(words);
			}
			if (!elements.isEmpty()) {
				hypotheses.addElements(elements);
			}
		});
	}
}
