-- Every table of the calendar, in the subset that each engine accepts; {key}, {counter} and {strict} are the engine's words.
-- Foreign keys are checked at commit, so that the rows of one act may come in any order.

create table section(
  id text primary key, name text not null, start_on text not null, start_at text not null, kind text not null,
  code text not null, colour text not null, position integer not null, fold_group text not null, rrule text not null,
  rdates text not null, exdates text not null, end_on text, pauses_in_recess integer not null, not_on text not null,
  active integer not null, channel_ids text not null, group_ids text not null, goal_ids text not null, purpose text not null,
  theme_id text references theme(id) deferrable initially deferred,
  maker_id text references member(id) deferrable initially deferred,
  minutes integer, template text not null, checklist text not null, embargo text not null, copy_deadline text not null,
  version integer not null){strict};

create table deviation(
  id text primary key,
  section_id text not null references section(id) deferrable initially deferred,
  original_on text not null, kind text not null check(kind in ('skipped', 'moved')), moved_on text, moved_at text,
  reason text not null, version integer not null){strict};
create unique index deviation_slot on deviation(section_id, original_on);
create index deviation_moved on deviation(moved_on) where moved_on is not null;

create table campaign(
  id text primary key, name text not null, first_on text not null, last_on text not null, code text not null,
  colour text not null, goal_ids text not null, budget real, note text not null, version integer not null){strict};

create table post(
  key {key}, id text not null unique, title text not null, text text not null, planned_on text, planned_at text,
  status text not null, status_reason text not null,
  section_id text references section(id) deferrable initially deferred, slot_on text,
  campaign_id text references campaign(id) deferrable initially deferred,
  theme_id text references theme(id) deferrable initially deferred,
  domain_id text references policy_domain(id) deferrable initially deferred,
  purpose text not null, origin text not null, requested_by text not null, angle text not null, sender text not null,
  form text not null, participation text not null, group_ids text not null, goal_ids text not null,
  difficult integer not null, questions_answers text not null, reaction_address text not null, embargo_until text not null,
  maker_id text references member(id) deferrable initially deferred,
  checker_id text references member(id) deferrable initially deferred,
  approver_id text references member(id) deferrable initially deferred,
  placer_id text references member(id) deferrable initially deferred,
  minutes integer,
  experiment_id text references experiment(id) deferrable initially deferred,
  variant text not null, retention_class text not null, note text not null, import_key text, batch text,
  version integer not null,
  channel_ids text not null default '', signal_count integer not null default 0){strict};
create index post_planned on post(planned_on, planned_at);
create index post_slot on post(slot_on, section_id, status) where section_id is not null;
create index post_campaign on post(campaign_id) where campaign_id is not null;
create index post_import on post(import_key) where import_key is not null;
create index post_batch on post(batch) where batch is not null;

create table placement(
  id text primary key,
  post_id text not null references post(id) deferrable initially deferred,
  channel_id text not null references channel(id) deferrable initially deferred,
  position integer not null, text text, planned_on text, planned_at text, hashtags text not null, first_comment text not null,
  link text not null, utm text not null, state text not null, exported_to text not null, exported_at text, published_at text,
  address text not null, spend real, batch text, version integer not null){strict};
create unique index placement_post on placement(post_id, channel_id);
create index placement_channel on placement(channel_id);
create index placement_batch on placement(batch) where batch is not null;

create table attachment(
  id text primary key,
  post_id text not null references post(id) deferrable initially deferred,
  kind text not null,
  placement_id text references placement(id) deferrable initially deferred,
  file_hash text not null, file_name text not null, address text not null, alt_text text not null, captions text not null,
  position integer not null, version integer not null){strict};
create index attachment_post on attachment(post_id);
create index attachment_placement on attachment(placement_id) where placement_id is not null;

create table comment(
  id text primary key,
  post_id text not null references post(id) deferrable initially deferred,
  at text not null, text text not null,
  member_id text references member(id) deferrable initially deferred,
  version integer not null){strict};
create index comment_post on comment(post_id);

create table checklist_item(
  id text primary key,
  post_id text not null references post(id) deferrable initially deferred,
  text text not null, done integer not null, position integer not null, version integer not null){strict};
create index checklist_post on checklist_item(post_id);

create table own_date(
  id text primary key, name text not null, first_on text not null, last_on text not null, kind text not null,
  start_at text, end_at text, place text not null, note text not null, rrule text not null, import_key text,
  calendar text not null, version integer not null){strict};
create index own_date_period on own_date(first_on, last_on);

create table template(
  id text primary key, name text not null, title text not null, text text not null, purpose text not null,
  checklist text not null, version integer not null){strict};
create table saved_view(
  id text primary key, name text not null, view text not null, definition text not null, version integer not null){strict};
create table export_preset(
  id text primary key, name text not null, definition text not null, version integer not null){strict};

create table target_group(
  id text primary key, name text not null, code text not null, description text not null, area text not null, size integer,
  best_reached_by text not null, tags text not null, note text not null, position integer not null,
  version integer not null){strict};

create table channel(
  id text primary key, name text not null, code text not null, kind text not null, platform text not null,
  purpose text not null, owner text not null, audience text not null, least_per_week real, contact_possible integer not null,
  contact_reader text not null, reply_minutes integer, reply_working_days integer, house_rules text not null,
  tone text not null, copy_deadline text not null, opened_on text, closed_on text, note text not null,
  position integer not null, version integer not null){strict};

create table channel_group(
  id text primary key,
  channel_id text not null references channel(id) deferrable initially deferred,
  group_id text not null references target_group(id) deferrable initially deferred,
  fits integer not null, reason text not null, version integer not null){strict};
create unique index channel_group_pair on channel_group(channel_id, group_id);

create table goal(
  id text primary key, name text not null, code text not null,
  parent_id text references goal(id) deferrable initially deferred,
  kind text not null, indicator text not null, unit text not null, rises integer not null, baseline real, target real,
  first_on text, last_on text, owner text not null, computed text not null, measured text not null, note text not null,
  position integer not null, version integer not null){strict};

create table measurement(
  id text primary key,
  goal_id text not null references goal(id) deferrable initially deferred,
  measured_on text not null, value real not null, note text not null, version integer not null){strict};
create index measurement_goal on measurement(goal_id, measured_on);

create table theme(
  id text primary key, name text not null, code text not null, state text not null, picture text not null,
  questions text not null, advice text not null, advice_to text not null, domain_ids text not null, note text not null,
  position integer not null, version integer not null){strict};
create table policy_domain(
  id text primary key, name text not null, position integer not null, version integer not null){strict};
create table district(
  id text primary key, name text not null, position integer not null, version integer not null){strict};

create table budget(
  id text primary key, year integer not null, kind text not null, amount real not null, structural integer not null,
  note text not null, version integer not null){strict};
create table expense(
  id text primary key, spent_on text not null, amount real not null, kind text not null,
  post_id text references post(id) deferrable initially deferred,
  campaign_id text references campaign(id) deferrable initially deferred,
  note text not null, version integer not null){strict};
create index expense_post on expense(post_id) where post_id is not null;

create table result(
  id text primary key,
  placement_id text not null references placement(id) deferrable initially deferred,
  counted_on text not null, reach integer, interactions integer, clicks integer, replies integer,
  version integer not null){strict};
create index result_placement on result(placement_id);
create table evaluation(
  id text primary key,
  post_id text not null references post(id) deferrable initially deferred,
  at text not null, worked text not null, verdict text not null, version integer not null){strict};
create index evaluation_post on evaluation(post_id);
create table assessment(
  id text primary key, year integer not null, instrument text not null, item text not null, score real,
  answer text not null, reason text not null, role text not null, version integer not null){strict};
create table experiment(
  id text primary key, name text not null, hypothesis text not null, measure text not null, first_on text, last_on text,
  outcome text not null, decision text not null, version integer not null){strict};

create table source(
  id text primary key, name text not null, kind text not null, address text not null, ours integer not null,
  purpose text not null, legal_basis text not null, retention_days integer, retention_reason text not null default '',
  officer text not null default '',
  channel_id text references channel(id) deferrable initially deferred,
  mapping text not null, fetched_at text, seen_keys text not null, position integer not null, version integer not null){strict};

create table signal(
  key {key}, id text not null unique, heard_at text not null, heard_on text not null, noted_at text not null,
  text text not null,
  source_id text references source(id) deferrable initially deferred,
  kind text not null, address text not null,
  theme_id text references theme(id) deferrable initially deferred,
  domain_id text references policy_domain(id) deferrable initially deferred,
  district_id text references district(id) deferrable initially deferred,
  keep_until text, erased_at text,
  way text not null, simple integer not null, tone integer, voice integer, reach integer, reply_due text, answered_at text,
  no_reply_reason text not null, state text not null, interpretation text not null, owner text not null,
  review_on text, legal_hold integer not null, keep_reason text not null, import_key text, batch text, version integer not null,
  post_count integer not null default 0){strict};
create index signal_heard on signal(heard_on, theme_id);
create index signal_theme on signal(theme_id, heard_on, voice);
create index signal_newest on signal(heard_at);
create index signal_theme_state on signal(theme_id, state, heard_at);
create index signal_source on signal(source_id, state, heard_at);
create index signal_district on signal(district_id, state, heard_at) where district_id is not null;
create index signal_review on signal(review_on) where review_on is not null;
create index signal_linked on signal(heard_at) where post_count > 0;
create unique index signal_import on signal(import_key) where import_key is not null;
create index signal_batch on signal(batch) where batch is not null;
create index signal_due on signal(noted_at) where erased_at is null and legal_hold = 0 and keep_until is null;
create index signal_kept on signal(keep_until) where keep_until is not null;
create index signal_waiting on signal(reply_due) where reply_due is not null and answered_at is null;

create table link(
  id text primary key,
  signal_id text not null references signal(id) deferrable initially deferred,
  post_id text not null references post(id) deferrable initially deferred,
  kind text not null, batch text, version integer not null){strict};
create unique index link_pair on link(post_id, signal_id, kind);
create index link_signal on link(signal_id);
create index link_batch on link(batch) where batch is not null;

create table meeting(
  id text primary key, held_on text not null, kind text not null, agenda text not null, chairs text not null,
  rota text not null, notes text not null, version integer not null){strict};
create index meeting_held on meeting(held_on);

create table decision(
  id text primary key, kind text not null, decided_on text not null, text text not null,
  signal_id text references signal(id) deferrable initially deferred,
  theme_id text references theme(id) deferrable initially deferred,
  post_id text references post(id) deferrable initially deferred,
  meeting_id text references meeting(id) deferrable initially deferred,
  owner text not null, due_on text, done integer not null, note text not null, version integer not null){strict};
create index decision_due on decision(due_on);
create index decision_signal on decision(signal_id) where signal_id is not null;
create index decision_post on decision(post_id) where post_id is not null;

create table member(
  id text primary key, name text not null, initials text not null, roles text not null, skills text not null,
  active integer not null, position integer not null, version integer not null){strict};
create table setting(id text primary key, value text not null, version integer not null){strict};
create table erasure(id text primary key, erased_at text not null, hash text not null, version integer not null){strict};

create table history(
  seq {counter}, at text not null, who text not null, label text not null, data text not null, batches text not null,
  undoes integer){strict};
-- The key is the number of the act and the place in it, so that an act is read in one go without an index of its own.
create table history_change(
  key {key}, seq integer not null, table_name text not null, row_id text not null,
  before text, after text){strict};
create index history_row on history_change(table_name, row_id);

create table signal_tally(
  state text not null, theme_id text not null, source_id text not null, district_id text not null,
  waiting integer not null, linked integer not null, signals integer not null,
  primary key(state, theme_id, source_id, district_id, waiting, linked)){strict};

create table signal_week(
  week text not null, theme_id text not null, signals integer not null, primary key(week, theme_id)){strict};
-- Posts that are planned and not dropped, per week and theme; a week is named by its Monday, no theme is empty.
create table post_week(
  week text not null, theme_id text not null, posts integer not null, primary key(week, theme_id)){strict};
