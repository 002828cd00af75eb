package org.assay.model.usage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

/**
 * Finds what refers to some elements, and looks only where the model allows such a reference: what refers to a relation of
 * claims is in no document, and the documents are nearly all of a large case.
 */
public final class UsageSearch {
	private final Set<EObject> wanted = Collections.newSetFromMap(new IdentityHashMap<>());
	private final Set<EClass> classes;
	private final Map<EClass, Features> features = new HashMap<>();
	private final List<Usage> found = new ArrayList<>();

	/** A reference other than to what an element contains or is contained in. */
	public record Usage(EObject holder, EReference feature, EObject target) {
	}

	/** Through which features an object refers to wanted elements, and through which it holds what may do so. */
	private record Features(List<EReference> references, List<EReference> parts) {
	}

	private UsageSearch(Collection<? extends EObject> elements) {
		wanted.addAll(elements);
		classes = elements.stream().map(EObject::eClass).collect(Collectors.toSet());
	}

	/** @return every reference from within {@code root} to one of the elements, in the order of the model */
	public static List<Usage> of(Collection<? extends EObject> elements, EObject root) {
		UsageSearch search = new UsageSearch(elements);
		search.visit(root);
		return search.found;
	}

	private void visit(EObject holder) {
		Features own = features(holder.eClass());
		for (EReference reference : own.references) {
			for (Object target : values(holder, reference)) {
				if (wanted.contains(target)) {
					found.add(new Usage(holder, reference, (EObject) target));
				}
			}
		}
		for (EReference part : own.parts) {
			values(holder, part).forEach(p -> visit((EObject) p));
		}
	}

	private static List<?> values(EObject holder, EReference feature) {
		Object value = holder.eGet(feature);
		return value instanceof List<?> many ? many : value == null ? List.of() : List.of(value);
	}

	private Features features(EClass owner) {
		Features known = features.get(owner);
		if (known == null) {
			known = new Features(owner.getEAllReferences().stream().filter(this::refers).toList(),
					owner.getEAllContainments().stream().filter(p -> reachable(p).stream().anyMatch(this::refers))
							.toList());
			features.put(owner, known);
		}
		return known;
	}

	private boolean refers(EClass owner) {
		return owner.getEAllReferences().stream().anyMatch(this::refers);
	}

	private boolean refers(EReference reference) {
		return !reference.isContainment() && !reference.isContainer() && !reference.isDerived()
				&& classes.stream().anyMatch(reference.getEReferenceType()::isSuperTypeOf);
	}

	/** The classes of all that a part can be or hold. */
	private static Set<EClass> reachable(EReference part) {
		Set<EClass> found = new HashSet<>();
		add(part, found);
		return found;
	}

	private static void add(EReference part, Set<EClass> found) {
		for (EClassifier other : part.getEReferenceType().getEPackage().getEClassifiers()) {
			if (other instanceof EClass type && part.getEReferenceType().isSuperTypeOf(type) && found.add(type)) {
				type.getEAllContainments().forEach(p -> add(p, found));
			}
		}
	}
}
