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
