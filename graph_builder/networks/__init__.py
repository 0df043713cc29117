"""Discourse networks: from a table of statements to matrices, graphs and camps."""

from graph_builder.networks.backbone import find_backbone
from graph_builder.networks.barplot import Barplot, count_agreement
from graph_builder.networks.bootstrap import draw_documents
from graph_builder.networks.centrality import measure_centrality
from graph_builder.networks.coalitions import Coalitions, find_coalitions
from graph_builder.networks.compare import Comparison, compare_tables
from graph_builder.networks.dna_contents import (
    DnaContents,
    DnaDocument,
    DnaStatement,
)
from graph_builder.networks.dna_export import prepare_dna
from graph_builder.networks.dna_import import Correction, find_corrections
from graph_builder.networks.dna_judge import DnaJudgements, judge_corrections
from graph_builder.networks.dna_password import digest_password, verify_password
from graph_builder.networks.dna_polarisation import maximise_like_dna, measure_like_dna
from graph_builder.networks.dna_read import read_dna
from graph_builder.networks.dna_write import write_dna
from graph_builder.networks.edges import (
    Edge,
    can_list_evidence,
    list_edges,
    list_nodes,
    make_graph,
)
from graph_builder.networks.events import (
    list_events,
    write_events,
    write_events_json,
)
from graph_builder.networks.evidence import Evidence, gather_evidence
from graph_builder.networks.gather import gather_statements
from graph_builder.networks.loyalty import (
    Loyalty,
    find_turning_points,
    measure_loyalty,
)
from graph_builder.networks.names import rename_columns
from graph_builder.networks.network import Network, make_network, make_networks
from graph_builder.networks.notes import list_notes
from graph_builder.networks.page import write_page
from graph_builder.networks.plot_network import draw_coalitions, draw_network
from graph_builder.networks.plots import draw_barplot, draw_polarisation
from graph_builder.networks.polarisation import Polarisation, measure_polarisation
from graph_builder.networks.request import (
    Aggregation,
    Compat,
    Duplicates,
    KernelShape,
    Mode,
    Normalisation,
    Request,
    Unit,
    Window,
)
from graph_builder.networks.signed import Signed, make_signed, make_signed_slices
from graph_builder.networks.table import (
    Coded,
    StatementTable,
    VariableKind,
    make_table,
)
from graph_builder.networks.write_graphs import write_gexf, write_graphml
from graph_builder.networks.write_json import write_edges, write_intervals, write_json
from graph_builder.networks.write_matrix import write_csv, write_dl

__all__ = [
    "Aggregation",
    "Barplot",
    "Coalitions",
    "Coded",
    "Comparison",
    "Compat",
    "Correction",
    "DnaContents",
    "DnaDocument",
    "DnaJudgements",
    "DnaStatement",
    "Duplicates",
    "Edge",
    "Evidence",
    "KernelShape",
    "Loyalty",
    "Mode",
    "Network",
    "Normalisation",
    "Polarisation",
    "Request",
    "Signed",
    "StatementTable",
    "Unit",
    "VariableKind",
    "Window",
    "can_list_evidence",
    "compare_tables",
    "count_agreement",
    "digest_password",
    "draw_barplot",
    "draw_coalitions",
    "draw_documents",
    "draw_network",
    "draw_polarisation",
    "find_backbone",
    "find_coalitions",
    "find_corrections",
    "find_turning_points",
    "gather_evidence",
    "gather_statements",
    "judge_corrections",
    "list_edges",
    "list_events",
    "list_nodes",
    "list_notes",
    "make_graph",
    "make_network",
    "make_networks",
    "make_signed",
    "make_signed_slices",
    "make_table",
    "maximise_like_dna",
    "measure_centrality",
    "measure_like_dna",
    "measure_loyalty",
    "measure_polarisation",
    "prepare_dna",
    "read_dna",
    "rename_columns",
    "verify_password",
    "write_csv",
    "write_dl",
    "write_dna",
    "write_edges",
    "write_events",
    "write_events_json",
    "write_gexf",
    "write_graphml",
    "write_intervals",
    "write_json",
    "write_page",
]
