package org.assay.core;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.assay.model.Case;
import org.assay.model.Document;
import org.assay.model.Identified;
import org.assay.model.ModelFactory;
import org.assay.model.ModelPackage;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Does to a case, over its meta model, anything that can be done to it. The same seed does the same. */
final class RandomEdits {
	private static final String[] WORDS = { "", "mill", "a\u0001b", "two\r\nlines", "\uD83D\uDD25", "<&>\"'", "\\n",
			" space " };
	private final Case model;
	private final Random random;
	private int ids;

	RandomEdits(Case model, long seed) {
		this.model = model;
		this.random = new Random(seed);
	}

	/** One to twelve elementary changes. */
	void some() {
		for (int i = 1 + random.nextInt(12); i > 0; i--) {
			List<EObject> all = all();
			EObject element = all.get(random.nextInt(all.size()));
			List<EStructuralFeature> features = element.eClass().getEAllStructuralFeatures().stream()
					.filter(f -> f.isChangeable() && !isFixed(f)).toList();
			// Lists with something in them are rare and the hardest to put back, so they get every other turn.
			List<EStructuralFeature> filled = features.stream()
					.filter(f -> f.isMany() && ((List<?>) element.eGet(f)).size() > 1).toList();
			List<EStructuralFeature> choice = filled.isEmpty() || random.nextBoolean() ? features : filled;
			edit(element, choice.get(random.nextInt(choice.size())));
		}
	}

	private static boolean isFixed(EStructuralFeature feature) {
		return feature == ModelPackage.Literals.IDENTIFIED__ID || feature.getName().equals("format")
				|| feature instanceof EReference reference && reference.isContainer();
	}

	private void edit(EObject element, EStructuralFeature feature) {
		if (feature.isMany()) {
			@SuppressWarnings("unchecked")
			EList<Object> list = (EList<Object>) element.eGet(feature);
			edit(list, feature);
		} else if (random.nextInt(4) == 0) {
			element.eUnset(feature);
		} else {
			element.eSet(feature, value(feature));
		}
	}

	private void edit(EList<Object> list, EStructuralFeature feature) {
		int size = list.size();
		switch (random.nextInt(7)) {
		case 0, 1 -> add(list, random.nextInt(size + 1), value(feature));
		case 2 -> {
			for (int i = 0; i < 3; i++) {
				add(list, list.size(), value(feature));
			}
		}
		case 3 -> {
			if (size > 0) {
				list.remove(random.nextInt(size));
			}
		}
		case 4 -> {
			if (size > 1) {
				list.move(random.nextInt(size), random.nextInt(size));
			}
		}
		case 5 -> {
			if (size > 2) {
				list.removeAll(List.of(list.get(0), list.get(size - 1)));
			}
		}
		default -> {
			Object other = size == 0 ? null : value(feature);
			if (other != null && !list.contains(other)) {
				list.set(random.nextInt(size), other);
			} else if (random.nextInt(5) == 0) {
				list.clear();
			}
		}
		}
	}

	private static void add(EList<Object> list, int at, Object value) {
		if (value != null && !list.contains(value)) {
			list.add(at, value);
		}
	}

	private Object value(EStructuralFeature feature) {
		return switch (feature) {
		case EAttribute attribute -> value(attribute);
		case EReference reference when reference.isContainment() -> make(reference.getEReferenceType(), 0);
		case EReference reference -> {
			List<EObject> fitting = all().stream().filter(reference.getEReferenceType()::isInstance).toList();
			yield fitting.isEmpty() ? null : fitting.get(random.nextInt(fitting.size()));
		}
		default -> throw new IllegalStateException(feature.toString());
		};
	}

	private Object value(EAttribute attribute) {
		if (attribute.getEAttributeType() instanceof EEnum type) {
			return type.getELiterals().get(random.nextInt(type.getELiterals().size())).getInstance();
		}
		return switch (attribute.getEAttributeType().getName()) {
		case "EString" -> "code-" + random.nextInt(9);
		case "QuotedText" -> WORDS[random.nextInt(WORDS.length)];
		case "EInt" -> random.nextInt(100);
		case "EDouble" -> random.nextDouble();
		case "EBoolean" -> random.nextBoolean();
		case "EBigDecimal" -> new BigDecimal(random.nextInt(1000)).movePointLeft(2);
		case "Instant" -> Instant.ofEpochSecond(random.nextInt(1_000_000_000));
		default -> throw new IllegalStateException(attribute.toString());
		};
	}

	/** A new element, with a few parts of its own. */
	private EObject make(EClass type, int depth) {
		List<EClass> concrete = ModelPackage.eINSTANCE.getEClassifiers().stream().filter(EClass.class::isInstance)
				.map(EClass.class::cast).filter(found -> !found.isAbstract() && type.isSuperTypeOf(found)).toList();
		EObject element = ModelFactory.eINSTANCE.create(concrete.get(random.nextInt(concrete.size())));
		if (element instanceof Identified identified) {
			identified.setId("r-" + ids++);
		}
		for (EReference part : element.eClass().getEAllContainments()) {
			if (depth < 2 && random.nextInt(3) == 0) {
				EObject made = make(part.getEReferenceType(), depth + 1);
				if (part.isMany()) {
					@SuppressWarnings("unchecked")
					EList<Object> list = (EList<Object>) element.eGet(part);
					list.add(made);
				} else {
					element.eSet(part, made);
				}
			}
		}
		if (element instanceof Document document) {
			document.setFormat(model.getFormat());
		}
		return element;
	}

	private List<EObject> all() {
		List<EObject> all = new ArrayList<>();
		all.add(model);
		model.eAllContents().forEachRemaining(all::add);
		return all;
	}
}
