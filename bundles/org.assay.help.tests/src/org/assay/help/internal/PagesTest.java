package org.assay.help.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.assay.writeup.Preview;
import org.assay.writeup.Preview.Address;
import org.assay.writeup.Preview.Kind;
import org.junit.jupiter.api.Test;

/** Every page of the guide can be shown, and whatever it leads to is there. */
class PagesTest {

	@Test
	void allPagesAreListedUnderTheirHeadings() throws IOException {
		Contents contents = Contents.read();
		assertEquals(GuidePage.START, contents.files().getFirst());
		assertTrue(contents.files().size() > 10, contents::toString);
		assertEquals("Start here", contents.titles().get(GuidePage.START));
		for (String file : contents.files()) {
			assertEquals(Kind.heading, GuidePage.preview(file).blocks().getFirst().kind(), file);
		}
	}

	@Test
	void linksLeadSomewhere() throws IOException {
		List<String> wrong = new ArrayList<>();
		Contents contents = Contents.read();
		for (String file : contents.files()) {
			for (Preview.Link link : GuidePage.preview(file).links()) {
				Address address = (Address) link.target();
				GuideAddress place = new GuideAddress(address.name()).from(file);
				if (!address.isWeb() && !isThere(contents, place)) {
					wrong.add(file + ": " + address.name());
				}
			}
		}
		assertEquals(List.of(), wrong);
	}

	private static boolean isThere(Contents contents, GuideAddress place) throws IOException {
		return contents.files().contains(place.page()) && (place.heading().isEmpty()
				|| GuidePage.preview(place.page()).heading(place.heading()).isPresent());
	}

	@Test
	void picturesAreRead() throws IOException {
		GuidePage page = GuidePage.read("tables.md");
		assertEquals(2, page.preview().pictures().size());
		page.preview().pictures().forEach(p -> {
			assertNotNull(page.pictures().get(p.source()), p.source());
			assertFalse(p.words().isEmpty(), p.source());
		});
	}

	@Test
	void nothingBesideTheGuideIsRead() {
		assertThrows(FileNotFoundException.class, () -> GuidePage.read("missing.md"));
	}

	@Test
	void tablesAreTables() throws IOException {
		Preview page = GuidePage.preview("marking.md");
		assertTrue(page.blocks().stream().anyMatch(b -> b.kind() == Kind.row
				&& b.span().of(page.text()).equals("Q\ta quotation")), page::text);
	}

	@Test
	void addressesNamePagesAndHeadings() {
		assertEquals("tables.md", new GuideAddress("tables.md#sums").page());
		assertEquals("sums", new GuideAddress("tables.md#sums").heading());
		assertEquals(new GuideAddress("tables.md#sums"), new GuideAddress("#sums").from("tables.md"));
		assertEquals(new GuideAddress("case.md"), new GuideAddress("case.md").from("tables.md"));
	}
}
