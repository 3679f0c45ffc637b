-- What only SQLite says its own way: words of a post, kept counts, and the full-text index, each kept by triggers.
-- Nothing is ever ranked by relevance, so the index does without the sizes of columns: a page less for each save.

create trigger placement_added after insert on placement begin
  update post set channel_ids = (select coalesce(group_concat(channel_id, ' '), '') from
    (select channel_id from placement where post_id = new.post_id order by position, id)) where id = new.post_id;
end;
create trigger placement_changed after update of channel_id, position, post_id on placement begin
  update post set channel_ids = (select coalesce(group_concat(channel_id, ' '), '') from
    (select channel_id from placement where post_id = new.post_id order by position, id)) where id = new.post_id;
end;
create trigger placement_removed after delete on placement begin
  update post set channel_ids = (select coalesce(group_concat(channel_id, ' '), '') from
    (select channel_id from placement where post_id = old.post_id order by position, id)) where id = old.post_id;
end;

create trigger link_added after insert on link begin
  update post set signal_count = (select count(distinct signal_id) from link where post_id = new.post_id)
    where id = new.post_id;
  update signal set post_count = (select count(distinct post_id) from link where signal_id = new.signal_id)
    where id = new.signal_id;
end;
create trigger link_removed after delete on link begin
  update post set signal_count = (select count(distinct signal_id) from link where post_id = old.post_id)
    where id = old.post_id;
  update signal set post_count = (select count(distinct post_id) from link where signal_id = old.signal_id)
    where id = old.signal_id;
end;

create trigger post_returned after insert on post begin
  update post set
    channel_ids = (select coalesce(group_concat(channel_id, ' '), '') from
      (select channel_id from placement where post_id = new.id order by position, id)),
    signal_count = (select count(distinct signal_id) from link where post_id = new.id)
  where key = new.key;
end;

create trigger post_week_added after insert on post when new.planned_on is not null and new.status <> 'dropped' begin
  insert into post_week(week, theme_id, posts)
    values (date(new.planned_on, 'weekday 0', '-6 days'), coalesce(new.theme_id, ''), 1)
    on conflict(week, theme_id) do update set posts = posts + 1;
end;
create trigger post_week_removed after delete on post when old.planned_on is not null and old.status <> 'dropped' begin
  update post_week set posts = posts - 1
    where week = date(old.planned_on, 'weekday 0', '-6 days') and theme_id = coalesce(old.theme_id, '');
end;
create trigger post_week_left after update of planned_on, theme_id, status on post
  when old.planned_on is not null and old.status <> 'dropped' begin
  update post_week set posts = posts - 1
    where week = date(old.planned_on, 'weekday 0', '-6 days') and theme_id = coalesce(old.theme_id, '');
end;
create trigger post_week_taken after update of planned_on, theme_id, status on post
  when new.planned_on is not null and new.status <> 'dropped' begin
  insert into post_week(week, theme_id, posts)
    values (date(new.planned_on, 'weekday 0', '-6 days'), coalesce(new.theme_id, ''), 1)
    on conflict(week, theme_id) do update set posts = posts + 1;
end;

create virtual table post_words using fts5(
  title, text, note, content='post', content_rowid='key', prefix='2 3 4', columnsize=0, tokenize="unicode61 remove_diacritics 2");
create trigger post_words_added after insert on post begin
  insert into post_words(rowid, title, text, note) values (new.key, new.title, new.text, new.note);
end;
create trigger post_words_removed after delete on post begin
  insert into post_words(post_words, rowid, title, text, note) values ('delete', old.key, old.title, old.text, old.note);
end;
create trigger post_words_changed after update of title, text, note on post begin
  insert into post_words(post_words, rowid, title, text, note) values ('delete', old.key, old.title, old.text, old.note);
  insert into post_words(rowid, title, text, note) values (new.key, new.title, new.text, new.note);
end;

create virtual table signal_words using fts5(
  text, content='signal', content_rowid='key', prefix='2 3 4', columnsize=0, tokenize="unicode61 remove_diacritics 2");
