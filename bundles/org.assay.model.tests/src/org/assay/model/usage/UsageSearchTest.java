package org.assay.model.usage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.assay.model.ModelFactory;
import org.assay.model.ModelPackage;
import org.assay.model.usage.UsageSearch.Usage;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EStructuralFeature.Setting;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;

/** Against EMF's own search, in a case that holds an element of each kind in each place, with all references set. */
class UsageSearchTest {
	private final EObject root = grown(ModelPackage.Literals.CASE, Set.of());
	private final List<EObject> all = new ArrayList<>();

	UsageSearchTest() {
		all.add(root);
		root.eAllContents().forEachRemaining(all::add);
		all.forEach(this::refer);
	}

	@Test
	void itFindsWhatTheSearchThroughEverythingFinds() {
		int found = 0;
		for (EObject element : all) {
			Set<String> expected = words(EcoreUtil.UsageCrossReferencer.find(element, root));
			assertEquals(expected,
					UsageSearch.of(List.of(element), root).stream().map(u -> words(u.holder(), u.feature()))
							.collect(Collectors.toSet()),
					element::toString);
			found += expected.size();
		}
		assertTrue(found > 10, "the case refers to " + found);
	}

	@Test
	void itFindsThemAllAtOnce() {
		assertEquals(EcoreUtil.UsageCrossReferencer.findAll(all, root).keySet(),
				UsageSearch.of(all, root).stream().map(Usage::target).collect(Collectors.toSet()));
	}

	private static Set<String> words(Collection<Setting> settings) {
		return settings.stream().map(s -> words(s.getEObject(), s.getEStructuralFeature())).collect(Collectors.toSet());
	}

	private static String words(EObject holder, EStructuralFeature feature) {
		return System.identityHashCode(holder) + feature.getName();
	}

	private static EObject grown(EClass type, Set<EClass> above) {
		EObject element = ModelFactory.eINSTANCE.create(type);
		Set<EClass> within = new HashSet<>(above);
		within.add(type);
		for (EReference part : type.getEAllContainments()) {
			for (EClass kind : kinds(part.getEReferenceType())) {
				if (!within.contains(kind)) {
					put(element, part, grown(kind, within));
				}
			}
		}
		return element;
	}

	private void refer(EObject from) {
		for (EReference reference : from.eClass().getEAllReferences()) {
			if (!reference.isContainment() && !reference.isContainer() && reference.isChangeable()) {
				all.stream().filter(reference.getEReferenceType()::isInstance).findFirst()
						.ifPresent(target -> put(from, reference, target));
			}
		}
	}

	@SuppressWarnings("unchecked")
	private static void put(EObject owner, EReference reference, EObject value) {
		if (reference.isMany()) {
			((List<EObject>) owner.eGet(reference)).add(value);
		} else {
			owner.eSet(reference, value);
		}
	}

	private static List<EClass> kinds(EClass type) {
		List<EClass> kinds = new ArrayList<>();
		for (EClassifier other : ModelPackage.eINSTANCE.getEClassifiers()) {
			if (other instanceof EClass kind && !kind.isAbstract() && type.isSuperTypeOf(kind)) {
				kinds.add(kind);
			}
		}
		return kinds;
	}
}
