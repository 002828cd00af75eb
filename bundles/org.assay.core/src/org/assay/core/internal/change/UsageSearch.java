package org.assay.core.internal.change;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature.Setting;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * Finds what refers to some elements, and looks only where the model allows such a reference: what refers to a relation of
 * claims is in no document, and the documents are nearly all of a large case.
 */
final class UsageSearch extends EcoreUtil.UsageCrossReferencer {
	private static final long serialVersionUID = 1L;
	private final transient Set<EClass> wanted;
	private final transient Map<EClass, Boolean> leads = new HashMap<>();

	private UsageSearch(EObject root, Collection<? extends EObject> elements) {
		super(root);
		wanted = elements.stream().map(EObject::eClass).collect(Collectors.toSet());
	}

	/** @return the places that refer to each element that is referred to, but for its container's */
	static Map<EObject, Collection<Setting>> of(Collection<? extends EObject> elements, EObject root) {
		return new UsageSearch(root, elements).findAllUsage(elements);
	}

	@Override
	protected boolean containment(EObject element) {
		return leads(element.eClass());
	}

	/** Whether an object of a class, or something in it, can refer to a wanted element. */
	private boolean leads(EClass owner) {
		Boolean known = leads.get(owner);
		if (known == null) {
			known = reachable(owner).stream().anyMatch(this::refers);
			leads.put(owner, known);
		}
		return known;
	}

	private boolean refers(EClass owner) {
		return owner.getEAllReferences().stream().filter(r -> !r.isContainment() && !r.isContainer())
				.anyMatch(r -> wanted.stream().anyMatch(r.getEReferenceType()::isSuperTypeOf));
	}

	/** The class and those of all that its objects can hold, with every class that extends one of them. */
	private static Set<EClass> reachable(EClass owner) {
		Set<EClass> found = new HashSet<>();
		add(owner, found);
		return found;
	}

	private static void add(EClass type, Set<EClass> found) {
		if (found.add(type)) {
			for (EReference part : type.getEAllContainments()) {
				for (EClassifier other : part.getEReferenceType().getEPackage().getEClassifiers()) {
					if (other instanceof EClass extending && part.getEReferenceType().isSuperTypeOf(extending)) {
						add(extending, found);
					}
				}
			}
		}
	}
}
