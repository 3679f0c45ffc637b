-- The triggers that keep the words and week counts of signals. Rows of a bulk load come with a batch and version 1:
-- they are counted at once at its end. The triggers stay in place meanwhile, since a changed schema upsets other connections.

create trigger signal_words_added after insert on signal when new.batch is null or new.version > 1 begin
  insert into signal_words(rowid, text) values (new.key, new.text);
end;
create trigger signal_words_removed after delete on signal begin
  insert into signal_words(signal_words, rowid, text) values ('delete', old.key, old.text);
end;
create trigger signal_words_changed after update of text on signal begin
  insert into signal_words(signal_words, rowid, text) values ('delete', old.key, old.text);
  insert into signal_words(rowid, text) values (new.key, new.text);
end;
create trigger signal_week_added after insert on signal when new.batch is null or new.version > 1 begin
  insert into signal_week(week, theme_id, signals)
    values (date(new.heard_on, 'weekday 0', '-6 days'), coalesce(new.theme_id, ''), 1)
    on conflict(week, theme_id) do update set signals = signals + 1;
end;
create trigger signal_week_removed after delete on signal begin
  update signal_week set signals = signals - 1
    where week = date(old.heard_on, 'weekday 0', '-6 days') and theme_id = coalesce(old.theme_id, '');
end;
create trigger signal_week_changed after update of heard_on, theme_id on signal begin
  update signal_week set signals = signals - 1
    where week = date(old.heard_on, 'weekday 0', '-6 days') and theme_id = coalesce(old.theme_id, '');
  insert into signal_week(week, theme_id, signals)
    values (date(new.heard_on, 'weekday 0', '-6 days'), coalesce(new.theme_id, ''), 1)
    on conflict(week, theme_id) do update set signals = signals + 1;
end;

-- How many signals there are of each state, theme, source and district, waiting for an answer or not, linked or not: so
-- that queues and filters show their counts at once.

create trigger signal_tally_added after insert on signal when new.batch is null or new.version > 1 begin
  insert into signal_tally(state, theme_id, source_id, district_id, waiting, linked, signals) values (
      new.state, coalesce(new.theme_id, ''), coalesce(new.source_id, ''), coalesce(new.district_id, ''),
      case when new.reply_due is not null and new.answered_at is null then 1 else 0 end, case when new.post_count > 0 then 1 else 0 end, 1)
    on conflict(state, theme_id, source_id, district_id, waiting, linked) do update set signals = signals + 1;
  update signal set post_count = (select count(distinct post_id) from link where signal_id = new.id)
    where key = new.key and exists (select 1 from link where signal_id = new.id);
end;
create trigger signal_tally_removed after delete on signal begin
  update signal_tally set signals = signals - 1 where state = old.state and theme_id = coalesce(old.theme_id, '')
    and source_id = coalesce(old.source_id, '') and district_id = coalesce(old.district_id, '')
    and waiting = case when old.reply_due is not null and old.answered_at is null then 1 else 0 end
    and linked = case when old.post_count > 0 then 1 else 0 end;
end;
create trigger signal_tally_changed
  after update of state, theme_id, source_id, district_id, reply_due, answered_at, post_count on signal begin
  update signal_tally set signals = signals - 1 where state = old.state and theme_id = coalesce(old.theme_id, '')
    and source_id = coalesce(old.source_id, '') and district_id = coalesce(old.district_id, '')
    and waiting = case when old.reply_due is not null and old.answered_at is null then 1 else 0 end
    and linked = case when old.post_count > 0 then 1 else 0 end;
  insert into signal_tally(state, theme_id, source_id, district_id, waiting, linked, signals) values (
      new.state, coalesce(new.theme_id, ''), coalesce(new.source_id, ''), coalesce(new.district_id, ''),
      case when new.reply_due is not null and new.answered_at is null then 1 else 0 end, case when new.post_count > 0 then 1 else 0 end, 1)
    on conflict(state, theme_id, source_id, district_id, waiting, linked) do update set signals = signals + 1;
end;
