package org.assay.core.internal.change;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.function.Consumer;
import org.assay.model.Case;
import org.assay.model.Comparison;
import org.assay.model.ModelFactory;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;

/** Additions to one list are one step, and each change is taken back and done again to the letter. */
class StepsTest {
	private final Case model = ModelFactory.eINSTANCE.createCase();
	private final ModelWatch watch = new ModelWatch();

	StepsTest() {
		model.eAdapters().add(watch);
	}

	@Test
	void additionsToOneListAreOneStep() {
		assertEquals(1, steps(m -> {
			for (int i = 0; i < 100; i++) {
				m.getComparisons().add(i / 2, comparison("c" + i));
			}
		}));
	}

	@Test
	void whatComesBetweenEndsThem() {
		assertEquals(5, steps(m -> {
			m.getComparisons().add(comparison("a"));
			m.getComparisons().add(0, comparison("b"));
			m.setName("between");
			m.getComparisons().add(1, comparison("c"));
			m.getQuestions().add(ModelFactory.eINSTANCE.createQuestion());
			m.getComparisons().add(comparison("d"));
		}));
	}

	@Test
	void removalsAndMovesBetweenThemKeepTheirOrder() {
		assertEquals(6, steps(m -> {
			m.getComparisons().add(comparison("a"));
			m.getComparisons().add(comparison("b"));
			m.getComparisons().remove(0);
			m.getComparisons().add(comparison("c"));
			m.getComparisons().move(0, 1);
			m.getComparisons().addAll(List.of(comparison("d"), comparison("e")));
			m.getComparisons().add(2, comparison("f"));
		}));
	}

	/** @return how many steps the change takes; fails when undo and redo do not lead back and forth */
	private int steps(Consumer<Case> change) {
		String before = words();
		watch.begin();
		change.accept(model);
		List<Step> steps = watch.end();
		String after = words();
		for (int times = 0; times < 2; times++) {
			steps.reversed().forEach(Step::undo);
			assertEquals(before, words());
			steps.forEach(Step::redo);
			assertEquals(after, words());
		}
		return steps.size();
	}

	private String words() {
		StringBuilder words = new StringBuilder(String.valueOf(model.getName()));
		for (EObject part : model.eContents()) {
			words.append(' ').append(part instanceof Comparison c ? c.getId() : part.eClass().getName());
		}
		return words.toString();
	}

	private static Comparison comparison(String id) {
		Comparison comparison = ModelFactory.eINSTANCE.createComparison();
		comparison.setId(id);
		return comparison;
	}
}
