// name: Claims without a second origin
// help: Lists figures that articles of one origin alone give. Articles that cite the same upstream count as one origin.
// result: table
import org.assay.analysis.DocumentView

Set<String> origins(DocumentView document) {
    document.citations().isEmpty() ? [document.outlet()].toSet() : document.citations().toSet()
}

Map<String, List<List>> byFigure = [:].withDefault { [] }
for (document in view.documents()) {
    for (item in document.claims().findAll { it.verdict().counts() }) {
        for (figure in item.value().figures()) {
            byFigure.get(figure.value().stripTrailingZeros().toPlainString() + ' ' + figure.unit()) <<
                    [origins(document), cell(document.text().at(figure.span()), document, figure.span()), document.outlet()]
        }
    }
}
List<List> rows = []
byFigure.each { figure, uses ->
    Set<String> common = uses.first()[0] as Set<String>
    for (use in uses) {
        common = common.intersect(use[0] as Set<String>).toSet()
    }
    if (!common.isEmpty()) {
        rows << [figure, uses.size(), uses.collect { it[2].toString() }.toUnique().join(', '), common.toSorted().join(', '),
                 uses.first()[1]]
    }
}
table('Without a second origin', ['Figure', 'Times', 'Outlets', 'All go back to', 'Words'], rows)
