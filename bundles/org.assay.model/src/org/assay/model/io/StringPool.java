package org.assay.model.io;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * Lets equal words in many elements be one object in memory: four in five strings of a case that has been read say what
 * another one says (rules, reasons, quoted words). Remembers a bounded number, the later in place of the earlier. Several
 * threads may use it: one that does not see what another has put down shares less, no more.
 */
public final class StringPool {
	private static final int PLACES = 1 << 15;
	private final String[] known = new String[PLACES];

	/** @return an equal string, the same as before where it is remembered */
	public String share(String text) {
		int hash = text.hashCode();
		int place = (hash ^ hash >>> 15) & PLACES - 1;
		String shared = known[place];
		if (text.equals(shared)) {
			return shared;
		}
		known[place] = text;
		return text;
	}

	/** Shares what an element and all that it contains say; before it is part of a case, as nobody is told. */
	public void share(EObject element) {
		element.eClass().getEAllAttributes().forEach(attribute -> share(element, attribute));
		for (Iterator<EObject> parts = EcoreUtil.getAllContents(element, false); parts.hasNext();) {
			EObject part = parts.next();
			part.eClass().getEAllAttributes().forEach(attribute -> share(part, attribute));
		}
	}

	private void share(EObject element, EAttribute attribute) {
		if (attribute.getEAttributeType().getInstanceClass() != String.class || !attribute.isChangeable()
				|| !element.eIsSet(attribute)) {
			return;
		}
		Object value = element.eGet(attribute);
		if (value instanceof String text) {
			element.eSet(attribute, share(text));
		} else if (value instanceof List<?> texts) {
			List<String> shared = new ArrayList<>();
			texts.forEach(text -> shared.add(share((String) text)));
			element.eSet(attribute, shared);
		}
	}
}
