package org.assay.core.internal.open;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assay.core.Notice;
import org.assay.core.internal.files.Layout;
import org.assay.model.Case;
import org.assay.model.Comparison;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.InternalEList;

/** Joins a case and the files of its relations, which may have come and gone behind the back of Assay. */
final class RelationLinks {
	private final Case model;
	private final Map<URI, Resource> files;
	private final List<Notice> notices;
	private final boolean rebuilt;

	/**
	 * @param files   by their address
	 * @param notices gets what is told to the user
	 * @param rebuilt whether the case itself could not be read, so that it lists none
	 */
	RelationLinks(Case model, Map<URI, Resource> files, List<Notice> notices, boolean rebuilt) {
		this.model = model;
		this.files = files;
		this.notices = notices;
		this.rebuilt = rebuilt;
	}

	/** @return whether the case must be written, because it lists other relations than before */
	boolean link() {
		boolean isChanged = removeMissing();
		// each reference becomes the relation itself
		model.getComparisons().forEach(Comparison::getId);
		return addUnlisted() || isChanged;
	}

	private boolean removeMissing() {
		List<Comparison> listed = ((InternalEList<Comparison>) model.getComparisons()).basicList();
		Set<String> incomplete = new LinkedHashSet<>();
		boolean any = false;
		for (int i = listed.size() - 1; i >= 0; i--) {
			URI place = ((InternalEObject) listed.get(i)).eProxyURI();
			Resource file = place == null ? null : files.get(place.trimFragment());
			if (place != null && (file == null || file.getEObject(place.fragment()) == null)) {
				model.getComparisons().remove(i);
				any = true;
				incomplete.add(name(place));
			}
		}
		for (String name : incomplete) {
			if (notices.stream().noneMatch(notice -> notice.place().equals(name))) {
				notices.add(new Notice(Notice.Severity.error, name, "is missing or lacks relations that the case lists;"
						+ " the case goes on without them. Restore the file from a copy, or compare the documents again."));
			}
		}
		return any;
	}

	private boolean addUnlisted() {
		boolean any = false;
		for (URI address : files.keySet().stream().sorted(Comparator.comparing(URI::toString)).toList()) {
			List<Comparison> unlisted = new ArrayList<>();
			for (EObject element : files.get(address).getContents()) {
				if (element instanceof Comparison relation && relation.eContainer() == null) {
					unlisted.add(relation);
				}
			}
			model.getComparisons().addAll(unlisted);
			any |= !unlisted.isEmpty();
			if (!unlisted.isEmpty() && !rebuilt) {
				notices.add(new Notice(Notice.Severity.warning, name(address), unlisted.size()
						+ " of the relations in it were not listed in the case and have been added."
						+ " Reject those that do not belong here."));
			}
		}
		return any;
	}

	private static String name(URI address) {
		return Layout.RELATIONS + "/" + address.trimFragment().lastSegment();
	}
}
