package org.assay.ui.internal.properties;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.assay.model.Case;
import org.assay.model.Claim;
import org.assay.model.Document;
import org.assay.ui.Sample;
import org.eclipse.ui.views.properties.IPropertyDescriptor;
import org.eclipse.ui.views.properties.IPropertySource;
import org.junit.jupiter.api.Test;

/** What the platform's Properties view is told about an element. */
class ElementPropertiesTest {
	private final Case ferry = Sample.emptyCase();
	private final Document document = Sample.document(ferry, "Harbour", Sample.source(ferry, "Quay Post"));
	private final Claim claim = Sample.claim(document, 0, "The ferry stops");

	private static List<String> names(IPropertySource of) {
		return Stream.of(of.getPropertyDescriptors()).map(IPropertyDescriptor::getDisplayName).toList();
	}

	@Test
	void fieldsStandUnderTheirNamesWithTheirValues() {
		IPropertySource source = ElementProperties.of(document, read -> read);
		assertTrue(names(source).containsAll(List.of("Title", "Outlet", "Published")), () -> names(source).toString());
		assertEquals("Harbour", source.getPropertyValue("title"));
		assertEquals("Document.title", Stream.of(source.getPropertyDescriptors()).filter(d -> d.getId().equals("title"))
				.findFirst().orElseThrow().getDescription());
		assertFalse(names(source).contains("Case"), "what holds it is not a part of it");
		assertNull(source.getPropertyValue("colour"));
	}

	@Test
	void elementsAndListsCanBeUnfolded() {
		IPropertySource source = ElementProperties.of(document, read -> read);
		IPropertySource outlet = assertInstanceOf(IPropertySource.class, source.getPropertyValue("outlet"));
		assertEquals("Quay Post", outlet.getEditableValue());
		IPropertySource claims = assertInstanceOf(IPropertySource.class, source.getPropertyValue("claims"));
		assertEquals(List.of("1"), names(claims));
		IPropertySource first = assertInstanceOf(IPropertySource.class, claims.getPropertyValue("1"));
		assertEquals(claim.getId(), first.getPropertyValue("id"));
	}

	@Test
	void onlyElementsOfACaseAreShown() {
		PropertyAdapters adapters = new PropertyAdapters();
		assertInstanceOf(ElementProperties.class, adapters.getAdapter(claim, IPropertySource.class));
		assertNull(adapters.getAdapter(claim.eClass(), IPropertySource.class));
		assertNull(adapters.getAdapter(claim, String.class));
	}
}
