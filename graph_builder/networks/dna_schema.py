"""The tables of a DNA 3 file, as Discourse Network Analyzer 3.1.2 makes them."""

SCHEMA = """
CREATE TABLE SETTINGS(
  Property text primary key,
  Value text not null
);
CREATE TABLE CODERS(
  ID integer not null primary key,
  Name text not null,
  Red integer not null default 0,
  Green integer not null default 0,
  Blue integer not null default 0,
  Refresh integer not null default 0,
  FontSize integer not null default 14,
  Password text not null,
  PopupWidth integer default 300,
  ColorByCoder integer not null default 0,
  PopupDecoration integer not null default 0,
  PopupAutoComplete integer not null default 1,
  PermissionAddDocuments integer not null default 1,
  PermissionEditDocuments integer not null default 1,
  PermissionDeleteDocuments integer not null default 1,
  PermissionImportDocuments integer not null default 1,
  PermissionAddStatements integer not null default 1,
  PermissionEditStatements integer not null default 1,
  PermissionDeleteStatements integer not null default 1,
  PermissionEditAttributes integer not null default 1,
  PermissionEditRegex integer not null default 1,
  PermissionEditStatementTypes integer not null default 1,
  PermissionEditCoders integer not null default 1,
  PermissionEditCoderRelations integer not null default 1,
  PermissionViewOthersDocuments integer not null default 1,
  PermissionEditOthersDocuments integer not null default 1,
  PermissionViewOthersStatements integer not null default 1,
  PermissionEditOthersStatements integer not null default 1
);
CREATE TABLE DOCUMENTS(
  ID integer not null primary key,
  Title text not null,
  Text text not null,
  Coder integer references CODERS(ID) on delete cascade,
  Author text not null default '',
  Source text not null default '',
  Section text not null default '',
  Notes text not null default '',
  Type text not null default '',
  Date integer not null
);
CREATE TABLE STATEMENTTYPES(
  ID integer not null primary key,
  Label text not null,
  Red integer not null default 0,
  Green integer not null default 0,
  Blue integer not null default 0
);
CREATE TABLE VARIABLES(
  ID integer not null primary key,
  Variable text not null,
  DataType text not null default 'short text',
  StatementTypeId integer references STATEMENTTYPES(ID) on delete cascade,
  unique(Variable,StatementTypeId)
);
CREATE TABLE VARIABLELINKS(
  ID integer not null primary key,
  SourceVariableId integer references VARIABLES(ID) on delete cascade,
  TargetVariableId integer references VARIABLES(ID) on delete cascade
);
CREATE TABLE REGEXES(
  Label text primary key,
  Red integer not null default 0,
  Green integer not null default 0,
  Blue integer not null default 0
);
CREATE TABLE CODERRELATIONS(
  ID integer not null primary key,
  Coder integer references CODERS(ID) on delete cascade,
  OtherCoder integer references CODERS(ID) on delete cascade,
  viewStatements integer not null default 1,
  editStatements integer not null default 1,
  viewDocuments integer not null default 1,
  editDocuments integer not null default 1
);
CREATE TABLE STATEMENTS(
  ID integer not null primary key,
  StatementTypeId integer references STATEMENTTYPES(ID) on delete cascade,
  DocumentId integer references DOCUMENTS(ID) on delete cascade,
  Start integer not null,
  Stop integer not null,
  Coder integer references CODERS(ID) on delete cascade,
  check(Start<Stop)
);
CREATE TABLE DATABOOLEAN(
  ID integer primary key not null,
  StatementId integer not null references STATEMENTS(ID) on delete cascade,
  VariableId integer not null references VARIABLES(ID) on delete cascade,
  Value integer not null default 1,
  unique(StatementId,VariableId)
);
CREATE TABLE DATAINTEGER(
  ID integer primary key not null,
  StatementId integer not null references STATEMENTS(ID) on delete cascade,
  VariableId integer not null references VARIABLES(ID) on delete cascade,
  Value integer not null default 0,
  unique(StatementId,VariableId)
);
CREATE TABLE ENTITIES(
  ID integer primary key not null,
  VariableId integer not null references VARIABLES(ID) on delete cascade,
  Value text not null default '',
  Red integer,
  Green integer,
  Blue integer,
  ChildOf integer references ENTITIES(ID) on delete cascade,
  unique(VariableId,Value)
);
CREATE TABLE DATASHORTTEXT(
  ID integer primary key not null,
  StatementId integer not null references STATEMENTS(ID) on delete cascade,
  VariableId integer not null references VARIABLES(ID) on delete cascade,
  Entity integer not null references ENTITIES(ID) on delete cascade,
  unique(StatementId,VariableId)
);
CREATE TABLE DATALONGTEXT(
  ID integer primary key not null,
  StatementId integer not null references STATEMENTS(ID) on delete cascade,
  VariableId integer not null references VARIABLES(ID) on delete cascade,
  Value text default '',
  unique(StatementId,VariableId)
);
CREATE TABLE ATTRIBUTEVARIABLES(
  ID integer primary key not null,
  VariableId integer not null references VARIABLES(ID) on delete cascade,
  AttributeVariable text not null,
  unique(VariableId,AttributeVariable)
);
CREATE TABLE ATTRIBUTEVALUES(
  ID integer primary key not null,
  EntityId integer not null references ENTITIES(ID) on delete cascade,
  AttributeVariableId integer not null
    references ATTRIBUTEVARIABLES(ID) on delete cascade,
  AttributeValue text not null default '',
  unique(EntityId,AttributeVariableId)
);
"""
