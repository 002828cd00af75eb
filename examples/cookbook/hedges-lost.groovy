// name: Hedges lost between outlets
// help: Finds statements of one speaker that one outlet hedges and another gives firmly, by the words they share.
// param: share decimal=0.3 Shared words | How large a part of the longer words of the shorter statement must be in both, 0 to 1.
// result: table
import org.assay.analysis.DocumentView
import org.assay.reading.Attribution

def share = arguments.decimal('share').get()

Set<String> longWords(DocumentView document, Attribution said) {
    said.content().collectMany { document.text().at(it).toLowerCase(Locale.ROOT).tokenize(' ,.;:“”"\'()—-') }
            .findAll { it.length() > 4 }.toSet()
}

List<List> all = []
for (document in view.documents()) {
    for (item in document.attributions()) {
        if (item.verdict().counts() && !item.value().speaker().isEmpty()) {
            all << [document, item, longWords(document, item.value())]
        }
    }
}
List<List> rows = []
for (one in all) {
    for (other in all) {
        def document = one[0] as DocumentView
        def second = other[0] as DocumentView
        def hedged = (one[1] as org.assay.analysis.Item<Attribution>).value()
        def firm = (other[1] as org.assay.analysis.Item<Attribution>).value()
        if (document.id() != second.id() && hedged.hedged() && !firm.hedged() && hedged.speaker() == firm.speaker()) {
            def words = one[2] as Set<String>
            def others = other[2] as Set<String>
            def both = words.intersect(others).size()
            if (both > 0 && both >= Math.min(words.size(), others.size()) * share.doubleValue()) {
                rows << [hedged.speaker(), cell(document.text().at(hedged.content().first()), document, hedged.content().first()),
                         cell(second.text().at(firm.content().first()), second, firm.content().first())]
            }
        }
    }
}
table('Hedges lost', ['Speaker', 'Hedged', 'Firm'], rows)
